/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Barrier, Done, Page, PageQuery } from './types.ts'

import { getPage, post } from './client.ts'

/**
 * Report a page that cannot be used.
 *
 * @param text - what did not work
 * @param page - address in the app
 */
export function reportBarrier(text: string, page: string): Promise<Done> {
	return post<Done>('/barriers', { text, page })
}

/**
 * Reports, newest first; for the people of trust.
 *
 * @param page - which part of the list
 */
export function listBarriers(page?: PageQuery): Promise<Page<Barrier>> {
	return getPage<Barrier>('/barriers', page)
}
