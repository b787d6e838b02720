/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { BoardItem, MyAsk, Page, PageQuery } from './types.ts'

import { getPage, post } from './client.ts'

/**
 * Requests opened for the board.
 *
 * @param page - which part of the list
 */
export function listBoard(page?: PageQuery): Promise<Page<BoardItem>> {
	return getPage<BoardItem>('/board', page)
}

/**
 * Offer to do it.
 *
 * @param requestId - id of the request
 */
export function offerForBoard(requestId: number): Promise<MyAsk> {
	return post<MyAsk>(`/board/${requestId}/offer`)
}
