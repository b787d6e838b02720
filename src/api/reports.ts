/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Done, Page, PageQuery, Report } from './types.ts'

import { getPage, post, put } from './client.ts'

/**
 * Report something in confidence.
 *
 * @param text - what happened
 * @param named - whether the own name goes along
 */
export function sendReport(text: string, named: boolean): Promise<Done> {
	return post<Done>('/reports', { text, named })
}

/**
 * Confidential reports, newest first; for the people of trust.
 *
 * @param page - which part of the list
 */
export function listReports(page?: PageQuery): Promise<Page<Report>> {
	return getPage<Report>('/reports', page)
}

/**
 * Say how far a report is.
 *
 * @param reportId - id of the report
 * @param state - how far it is
 */
export function moveReport(reportId: number, state: Report['state']): Promise<Report> {
	return put<Report>(`/reports/${reportId}`, { state })
}
