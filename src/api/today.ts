/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Only, Today } from './types.ts'

import { get } from './client.ts'

/**
 * What a coordinator does next: at most ten steps over all queues.
 *
 * @param only - without what districts look after themselves; undefined is everything
 */
export function getToday(only?: Only): Promise<Today> {
	return get<Today>('/today', { only })
}
