/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Today } from './types.ts'

import { get } from './client.ts'

/**
 * What a coordinator does next: at most ten steps over all queues.
 */
export function getToday(): Promise<Today> {
	return get<Today>('/today')
}
