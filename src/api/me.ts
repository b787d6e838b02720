/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Done, Me, Page, PageQuery, Reader } from './types.ts'

import { get, getPage, put, remove } from './client.ts'

/**
 * Who I am and what I may do.
 */
export function getMe(): Promise<Me> {
	return get<Me>('/me')
}

/**
 * All data about me, as the server stores it.
 */
export function getMyExport(): Promise<Record<string, unknown>> {
	return get<Record<string, unknown>>('/me/export')
}

/**
 * All data about me, as text for people.
 */
export function getMyExportText(): Promise<{ text: string }> {
	return get<{ text: string }>('/me/export/text')
}

/**
 * Who has seen how to reach me, newest first.
 *
 * @param page - which part of the list
 */
export function listReaders(page?: PageQuery): Promise<Page<Reader>> {
	return getPage<Reader>('/me/readers', page)
}

/**
 * Delete everything about me.
 */
export function deleteMyData(): Promise<Done> {
	return remove<Done>('/me/data')
}

/**
 * How I am told what is new.
 *
 * @param mailWish - here, by mail, both, or one mail a day
 */
export function saveWish(mailWish: Me['mailWish']): Promise<Me> {
	return put<Me>('/me/wish', { mailWish })
}
