/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Vocabulary } from './types.ts'

import { get } from './client.ts'

/**
 * All lists of ids and names, and the wordings in force.
 */
export function getVocabulary(): Promise<Vocabulary> {
	return get<Vocabulary>('/vocabulary')
}
