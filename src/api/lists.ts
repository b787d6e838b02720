/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Addresses, ListChoice, ListMessage, ListMessageInput, ListPreview, MyLists, MyListsInput, MyMessage, Page, PageQuery } from './types.ts'

import { get, getPage, post, put } from './client.ts'

/**
 * To how many a message would go, and to whom.
 *
 * @param list - role, district and topic
 */
export function previewList(list: ListChoice): Promise<ListPreview> {
	return get<ListPreview>('/lists/preview', { role: list.role, district: list.district ?? undefined, topic: list.topic ?? undefined })
}

/**
 * Write to a list.
 *
 * @param message - list and text
 */
export function sendMessage(message: ListMessageInput): Promise<ListMessage> {
	return post<ListMessage>('/messages', message)
}

/**
 * What was written to lists, newest first.
 *
 * @param page - which part of it
 */
export function listMessages(page?: PageQuery): Promise<Page<ListMessage>> {
	return getPage<ListMessage>('/messages', page)
}

/**
 * Addresses of a list. The server wants the password typed before.
 *
 * @param list - role, district and topic
 * @param purpose - id of the purpose
 */
export function makeListAddresses(list: ListChoice, purpose: string): Promise<Addresses> {
	return post<Addresses>('/lists/addresses', { ...list, purpose })
}

/** Messages to lists I am on. */
export function listMyMessages(): Promise<MyMessage[]> {
	return get<MyMessage[]>('/me/messages')
}

/** Which lists I can leave, and how messages come. */
export function getMyLists(): Promise<MyLists> {
	return get<MyLists>('/me/lists')
}

/**
 * Choose how messages come, and which lists I leave.
 *
 * @param input - all of it
 */
export function setMyLists(input: MyListsInput): Promise<MyLists> {
	return put<MyLists>('/me/lists', input)
}
