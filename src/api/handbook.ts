/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { HandbookListItem, HandbookPage } from './types.ts'

import { get } from './client.ts'

/**
 * Pages of the handbook, in their order.
 */
export function listHandbook(): Promise<HandbookListItem[]> {
	return get<HandbookListItem[]>('/handbook')
}

/**
 * One page.
 *
 * @param pageId - id of the page
 */
export function getHandbookPage(pageId: string): Promise<HandbookPage> {
	return get<HandbookPage>(`/handbook/${encodeURIComponent(pageId)}`)
}
