/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { DeclineReason, MyAsk, Page, PageQuery, Request } from './types.ts'

import { getPage, post } from './client.ts'

/**
 * What I am asked.
 *
 * @param page - which part of the list
 */
export function listMyAsks(page?: PageQuery): Promise<Page<MyAsk>> {
	return getPage<MyAsk>('/asks/mine', page)
}

/**
 * Yes.
 *
 * @param askId - id of the ask
 */
export function acceptAsk(askId: number): Promise<MyAsk> {
	return post<MyAsk>(`/asks/${askId}/accept`)
}

/**
 * No.
 *
 * @param askId - id of the ask
 * @param reason - why, if the helper likes to say
 * @param dropTopics - with `never_topic`: these leave the offer
 */
export function declineAsk(askId: number, reason?: DeclineReason, dropTopics?: string[]): Promise<MyAsk> {
	return post<MyAsk>(`/asks/${askId}/decline`, { reason, dropTopics })
}

/**
 * An answer that a helper gave by phone.
 *
 * @param askId - id of the ask
 * @param accept - yes or no
 */
export function answerAsk(askId: number, accept: boolean): Promise<Request> {
	return post<Request>(`/asks/${askId}/answer`, { accept, by: 'phone' })
}

/**
 * Take an ask back.
 *
 * @param askId - id of the ask
 */
export function rejectAsk(askId: number): Promise<Request> {
	return post<Request>(`/asks/${askId}/reject`)
}
