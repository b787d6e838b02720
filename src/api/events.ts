/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Event, Page, PageQuery } from './types.ts'

import { getPage } from './client.ts'

/**
 * Who did what to a request when, ids only.
 *
 * @param request - id of the request
 * @param page - which part of the list
 */
export function listEvents(request: number, page?: PageQuery): Promise<Page<Event>> {
	return getPage<Event>('/events', page, { request })
}
