/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { DecisionInput, Done, EditedListItem, EditedPage, GlossaryWord, Page, PageDraft, PageQuery, PlatformInput, PlatformTable, PurposeInput, Suggestion } from './types.ts'

import { get, getPage, post, put, remove } from './client.ts'

/** All pages with what editors have to know. */
export function listEdited(): Promise<EditedListItem[]> {
	return get<EditedListItem[]>('/editing/pages')
}

/**
 * @param page - id
 */
export function openEdited(page: string): Promise<EditedPage> {
	return get<EditedPage>(`/editing/pages/${encodeURIComponent(page)}`)
}

/**
 * @param page - id; one that is not there begins
 * @param text - with the version it is based on
 */
export function saveDraft(page: string, text: PageDraft): Promise<EditedPage> {
	return put<EditedPage>(`/editing/pages/${encodeURIComponent(page)}`, text)
}

/**
 * @param page - id
 * @param based - version that was seen last
 * @param checkedBy - who checked it
 */
export function publishPage(page: string, based: number, checkedBy: string | null): Promise<EditedPage> {
	return post<EditedPage>(`/editing/pages/${encodeURIComponent(page)}/publish`, { based, checkedBy })
}

/**
 * @param page - id
 * @param based - version that was seen last
 * @param version - to go on with; 0 is the page that ships
 */
export function restoreVersion(page: string, based: number, version: number): Promise<EditedPage> {
	return post<EditedPage>(`/editing/pages/${encodeURIComponent(page)}/restore`, { based, version })
}

/**
 * @param page - id
 * @param based - version that was seen last
 */
export function takeBackPage(page: string, based: number): Promise<EditedPage> {
	return post<EditedPage>(`/editing/pages/${encodeURIComponent(page)}/take-back`, { based })
}

/**
 * Sentences from practice.
 *
 * @param page - which part of the list
 */
export function listSuggestions(page: PageQuery = {}): Promise<Page<Suggestion>> {
	return getPage<Suggestion>('/suggestions', page)
}

/**
 * @param id - of a sentence that is done
 */
export function finishSuggestion(id: number): Promise<Done> {
	return remove<Done>(`/suggestions/${id}`)
}

/**
 * @param assignment - id
 * @param page - of the handbook
 * @param text - one sentence
 */
export function suggest(assignment: number, page: string, text: string): Promise<Done> {
	return post<Done>(`/assignments/${assignment}/suggestion`, { page, text })
}

/**
 * @param based - version of the table that was seen last
 * @param platforms - all of them
 * @param purposes - all of them
 */
export function savePlatforms(based: number, platforms: PlatformInput[], purposes: PurposeInput[]): Promise<PlatformTable> {
	return put<PlatformTable>('/platforms', { based, platforms, purposes })
}

/**
 * @param decision - that makes a platform official
 */
export function decide(decision: DecisionInput): Promise<PlatformTable> {
	return post<PlatformTable>('/platforms/decide', decision)
}

/**
 * @param purpose - for which nothing is official any more
 */
export function revoke(purpose: string): Promise<PlatformTable> {
	return post<PlatformTable>('/platforms/revoke', { purpose })
}

/**
 * The whole text of a page, by mail to who asked for help.
 *
 * @param request - id
 * @param page - of the handbook
 */
export function sendPage(request: number, page: string): Promise<Done> {
	return post<Done>(`/requests/${request}/page`, { page })
}

/**
 * Explains one word, or takes it out.
 *
 * @param term - the word
 * @param explanation - null takes it out
 * @param was - the explanation that was seen; null when there was none
 */
export function saveWord(term: string, explanation: string | null, was: string | null): Promise<GlossaryWord[]> {
	return put<GlossaryWord[]>('/glossary', { term, explanation, was })
}
