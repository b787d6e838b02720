/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Assignment, AssignmentListItem, ContactResult, Done, Page, PageQuery, ReportResult } from './types.ts'

import { get, getPage, post } from './client.ts'

/**
 * My tasks, without contact data.
 *
 * @param page - which part of the list
 */
export function listMyAssignments(page?: PageQuery): Promise<Page<AssignmentListItem>> {
	return getPage<AssignmentListItem>('/assignments/mine', page)
}

/**
 * My task with contact data. The server notes that I looked.
 *
 * @param assignmentId - id of the assignment (the same as that of its ask)
 */
export function getAssignment(assignmentId: number): Promise<Assignment> {
	return get<Assignment>(`/assignments/${assignmentId}`)
}

/**
 * I have called.
 *
 * @param assignmentId - id of the assignment (the same as that of its ask)
 * @param result - reached or not
 */
export function reportContact(assignmentId: number, result: ContactResult): Promise<AssignmentListItem> {
	return post<AssignmentListItem>(`/assignments/${assignmentId}/contacted`, { result })
}

/**
 * What was done.
 *
 * @param assignmentId - id of the assignment (the same as that of its ask)
 * @param result - how it goes on
 * @param note - in own words
 * @param minutes - how long it took
 */
export function reportAssignment(assignmentId: number, result: ReportResult, note?: string | null, minutes?: number | null): Promise<AssignmentListItem> {
	return post<AssignmentListItem>(`/assignments/${assignmentId}/report`, { result, note, minutes })
}

/**
 * Hand the task back.
 *
 * @param assignmentId - id of the assignment (the same as that of its ask)
 */
export function returnAssignment(assignmentId: number): Promise<Done> {
	return post<Done>(`/assignments/${assignmentId}/return`)
}

/**
 * The whole text of a page of the handbook, by mail to the person of this task. The address is not shown.
 *
 * @param assignmentId - id of the assignment (the same as that of its ask)
 * @param page - of the handbook
 */
export function mailPage(assignmentId: number, page: string): Promise<Done> {
	return post<Done>(`/assignments/${assignmentId}/page`, { page })
}
