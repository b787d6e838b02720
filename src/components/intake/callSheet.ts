/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Contact, Request, RequestListItem } from '../../api/types.ts'

import { getRequest, getRequestContact, listRequests } from '../../api/requests.ts'

/** One call on the sheet. */
export interface SheetCall {
	item: RequestListItem
	request: Request
	contact: Contact
}

/** More than an evening holds; what is not printed cannot get lost. */
export const MOST_CALLS = 20

/** Calls that go to a helper stand in the app only. */
const TO_HELPERS = ['ask_helper', 'tell_helper']

/**
 * Whom to call this evening: promised calls first, then those who wait to be called back, without doubles.
 *
 * @param promised - queue of promised calls
 * @param waiting - queue of callbacks
 */
export function callsOf(promised: readonly RequestListItem[], waiting: readonly RequestListItem[]): RequestListItem[] {
	const toPeople = promised.filter(({ followUp }) => followUp.length === 0 || followUp.some((due) => !TO_HELPERS.includes(due)))
	return [...new Map([...toPeople, ...waiting].map((item) => [item.id, item])).values()].slice(0, MOST_CALLS)
}

/** The list as it is now, without names. */
export async function listCalls(): Promise<RequestListItem[]> {
	const [promised, waiting] = await Promise.all([listRequests('followup'), listRequests('callback')])
	return callsOf(promised.items, waiting.items)
}

/**
 * Names and numbers, one by one: the server notes for each who has read it.
 *
 * @param items - the list
 */
export async function openCalls(items: readonly RequestListItem[]): Promise<SheetCall[]> {
	const calls: SheetCall[] = []
	for (const item of items) {
		const [request, contact] = await Promise.all([getRequest(item.id), getRequestContact(item.id)])
		calls.push({ item, request, contact })
	}
	return calls
}
