/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Asking, Call, CallInput, Contact, Counts, Found, Move, Only, Outcome, Page, PageQuery, Queue, Request, RequestCorrection, RequestInput, RequestListItem } from './types.ts'

import { get, getPage, post, put } from './client.ts'

/**
 * Ask for help, or take a request down.
 *
 * @param input - the whole request
 */
export function createRequest(input: RequestInput): Promise<Request> {
	return post<Request>('/requests', input)
}

/**
 * A work queue, oldest first.
 *
 * @param queue - which queue
 * @param page - which part of the list
 * @param only - without what districts look after themselves; undefined is everything
 */
export function listRequests(queue: Queue, page?: PageQuery, only?: Only): Promise<Page<RequestListItem>> {
	return getPage<RequestListItem>('/requests', page, { queue, only })
}

/**
 * How many wait in each queue.
 *
 * @param only - without what districts look after themselves; undefined is everything
 */
export function countRequests(only?: Only): Promise<Counts> {
	return get<Counts>('/requests/counts', { only })
}

/**
 * Requests of a caller. The server notes who looked.
 *
 * @param phone - the number in any spelling
 */
export function findRequests(phone: string): Promise<Found[]> {
	return get<Found[]>('/requests/find', { phone })
}

/**
 * One request without contact data.
 *
 * @param requestId - id of the request
 */
export function getRequest(requestId: number): Promise<Request> {
	return get<Request>(`/requests/${requestId}`)
}

/**
 * Correct a request; without `person` the contact data stays as it is, without `consent` the consent.
 *
 * @param requestId - id of the request
 * @param input - the whole request
 */
export function updateRequest(requestId: number, input: RequestCorrection): Promise<Request> {
	return put<Request>(`/requests/${requestId}`, input)
}

/**
 * Contact data. The server notes who looked.
 *
 * @param requestId - id of the request
 */
export function getRequestContact(requestId: number): Promise<Contact> {
	return get<Contact>(`/requests/${requestId}/contact`)
}

/**
 * Move a request to another state.
 *
 * @param requestId - id of the request
 * @param move - where to; `until` with waiting
 */
export function moveRequest(requestId: number, move: Move): Promise<Request> {
	return post<Request>(`/requests/${requestId}/moves`, move)
}

/**
 * Confirm or change the urgency.
 *
 * @param requestId - id of the request
 * @param urgency - 0 none, 1 soon, 2 before a date, 3 urgent
 */
export function setUrgency(requestId: number, urgency: number): Promise<Request> {
	return post<Request>(`/requests/${requestId}/urgency`, { urgency })
}

/**
 * Ask one to three helpers.
 *
 * @param requestId - id of the request
 * @param asking - helpers, deadline as a moment, short text without names
 */
export function askHelpers(requestId: number, asking: Asking): Promise<Request> {
	return post<Request>(`/requests/${requestId}/asks`, asking)
}

/**
 * Put a second helper beside the confirmed one. This releases the contact data to them too.
 *
 * @param requestId - id of the request
 * @param helper - who comes along
 */
export function addCompanion(requestId: number, helper: number): Promise<Request> {
	return post<Request>(`/requests/${requestId}/companion`, { helper })
}

/**
 * Confirm the helper who said yes. This releases the contact data to that helper.
 *
 * @param requestId - id of the request
 * @param ask - id of the accepted ask
 */
export function confirmAsk(requestId: number, ask: number): Promise<Request> {
	return post<Request>(`/requests/${requestId}/confirm`, { ask })
}

/**
 * Search again.
 *
 * @param requestId - id of the request
 */
export function reopenRequest(requestId: number): Promise<Request> {
	return post<Request>(`/requests/${requestId}/reopen`)
}

/**
 * Close; for the requester this is a withdrawal.
 *
 * @param requestId - id of the request
 * @param outcome - how it ended
 * @param note - for the history
 */
export function closeRequest(requestId: number, outcome: Outcome, note?: string | null): Promise<Request> {
	return post<Request>(`/requests/${requestId}/close`, { outcome, note })
}

/**
 * Open a request for the board, or take it off.
 *
 * @param requestId - id of the request
 * @param text - short text without names; null takes it off
 */
export function setBoard(requestId: number, text: string | null): Promise<Request> {
	return put<Request>(`/requests/${requestId}/board`, text === null ? null : { text })
}

/**
 * The log of calls.
 *
 * @param requestId - id of the request
 */
export function listCalls(requestId: number): Promise<Call[]> {
	return get<Call[]>(`/requests/${requestId}/calls`)
}

/**
 * Log a call.
 *
 * @param requestId - id of the request
 * @param call - how it went
 */
export function logCall(requestId: number, call: CallInput): Promise<Request> {
	return post<Request>(`/requests/${requestId}/calls`, call)
}
