/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Appeal, AppealChange, AppealInput, AppealListItem, Done, MyAnswer, Page, PageQuery, PaperResult, Question } from './types.ts'

import { get, getPage, post, put } from './client.ts'

/**
 * Appeals, newest first.
 *
 * @param page - which part of the list
 */
export function listAppeals(page?: PageQuery): Promise<Page<AppealListItem>> {
	return getPage<AppealListItem>('/appeals', page)
}

/**
 * An appeal with its texts and how it was answered.
 *
 * @param id - of the appeal
 */
export function getAppeal(id: number): Promise<Appeal> {
	return get<Appeal>(`/appeals/${id}`)
}

/**
 * Write an appeal. It is a draft until it is opened.
 *
 * @param input - title and text
 */
export function createAppeal(input: AppealInput): Promise<Appeal> {
	return post<Appeal>('/appeals', input)
}

/**
 * Change, open or close an appeal.
 *
 * @param id - of the appeal
 * @param input - the whole of it
 */
export function changeAppeal(id: number, input: AppealChange): Promise<Appeal> {
	return put<Appeal>(`/appeals/${id}`, input)
}

/**
 * Answers that came on paper, at most 100. Each is taken or refused by itself.
 *
 * @param id - of the appeal
 * @param answers - as core/appeal/paper makes them
 * @param dryRun - only look what would happen
 */
export function takePaper(id: number, answers: Record<string, unknown>[], dryRun: boolean): Promise<PaperResult[]> {
	return post<PaperResult[]>(`/appeals/${id}/paper`, { answers, dryRun })
}

/**
 * What an appeal asks.
 *
 * @param code - from its link
 */
export function getQuestion(code: string): Promise<Question> {
	return get<Question>(`/questions/${code}`)
}

/**
 * Answer an appeal. The last answer counts.
 *
 * @param code - from its link
 * @param answer - mine
 */
export function answerQuestion(code: string, answer: MyAnswer): Promise<Done> {
	return put<Done>(`/questions/${code}`, answer)
}
