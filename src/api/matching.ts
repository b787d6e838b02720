/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchingInput } from './types.ts'

import { get } from './client.ts'

/**
 * All open requests and candidates in reach, without contact data.
 */
export function getMatchingInput(): Promise<MatchingInput> {
	return get<MatchingInput>('/matching/input')
}
