/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Contact, Done, Helper, HelperInput, HelperListItem, HelperPersonInput, Page, PageQuery } from './types.ts'

import { get, getPage, post, put, remove } from './client.ts'

/**
 * My offer.
 */
export function getMyHelper(): Promise<Helper> {
	return get<Helper>('/helpers/me')
}

/**
 * Offer help, or change the offer.
 *
 * @param input - the whole offer
 */
export function saveMyHelper(input: HelperInput): Promise<Helper> {
	return put<Helper>('/helpers/me', input)
}

/**
 * Pause, or end the pause.
 *
 * @param until - last day of the pause, `YYYY-MM-DD`; null ends it
 */
export function pauseMyHelper(until: string | null): Promise<Helper> {
	return put<Helper>('/helpers/me/pause', { until })
}

/**
 * Take my offer back.
 */
export function leaveAsHelper(): Promise<Done> {
	return remove<Done>('/helpers/me')
}

/**
 * Helpers in reach of my districts.
 *
 * @param filter - which of them
 * @param filter.district - id of a district
 * @param filter.topic - id of a topic
 * @param page - which part of the list
 */
export function listHelpers(filter: { district?: string, topic?: string } = {}, page?: PageQuery): Promise<Page<HelperListItem>> {
	return getPage<HelperListItem>('/helpers', page, filter)
}

/**
 * One helper of my districts.
 *
 * @param helperId - id of the helper
 */
export function getHelper(helperId: number): Promise<Helper> {
	return get<Helper>(`/helpers/${helperId}`)
}

/**
 * How the desk reaches a helper. The server notes who looked.
 *
 * @param helperId - id of the helper
 */
export function getHelperContact(helperId: number): Promise<Contact> {
	return get<Contact>(`/helpers/${helperId}/contact`)
}

/**
 * Enter a helper without account.
 *
 * @param input - the whole offer, with the person
 */
export function createHelper(input: HelperPersonInput): Promise<Helper> {
	return post<Helper>('/helpers', input)
}

/**
 * Correct a helper without account.
 *
 * @param helperId - id of the helper
 * @param input - the whole offer, with the person
 */
export function updateHelper(helperId: number, input: HelperPersonInput): Promise<Helper> {
	return put<Helper>(`/helpers/${helperId}`, input)
}

/**
 * Remove a helper without account.
 *
 * @param helperId - id of the helper
 */
export function removeHelper(helperId: number): Promise<Done> {
	return remove<Done>(`/helpers/${helperId}`)
}
