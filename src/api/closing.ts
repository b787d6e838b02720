/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Contact, Done, FeedbackInput, ReportResult, Request } from './types.ts'

import { get, post } from './client.ts'

/**
 * How a task went, as the desk was told on the phone.
 *
 * @param requestId - id of the request
 * @param report - what was said
 * @param report.result - how it goes on
 * @param report.minutes - how long it took
 * @param report.note - in own words
 */
export function reportByPhone(requestId: number, report: { result: ReportResult, minutes?: number | null, note?: string | null }): Promise<Request> {
	return post<Request>(`/requests/${requestId}/report`, report)
}

/**
 * Answers of the person helped.
 *
 * @param requestId - id of the request
 * @param input - answers
 */
export function answerAsPerson(requestId: number, input: FeedbackInput): Promise<Done> {
	return post<Done>(`/requests/${requestId}/feedback`, input)
}

/**
 * Answers of the helper.
 *
 * @param assignmentId - id of the assignment
 * @param input - answers
 */
export function answerAsHelper(assignmentId: number, input: FeedbackInput): Promise<Done> {
	return post<Done>(`/assignments/${assignmentId}/feedback`, input)
}

/**
 * How to reach the other, when both want to stay in touch.
 *
 * @param assignmentId - id of the assignment
 */
export function getTouch(assignmentId: number): Promise<Pick<Contact, 'name' | 'phone' | 'email'>> {
	return get(`/assignments/${assignmentId}/touch`)
}
