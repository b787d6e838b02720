/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { GlossaryWord, HandbookFound, HandbookListItem, HandbookPage, PlatformTable } from './types.ts'

import { get } from './client.ts'

/**
 * Pages of the handbook, in their order.
 */
export function listHandbook(): Promise<HandbookListItem[]> {
	return get<HandbookListItem[]>('/handbook')
}

/**
 * One page.
 *
 * @param pageId - id of the page
 */
export function getHandbookPage(pageId: string): Promise<HandbookPage> {
	return get<HandbookPage>(`/handbook/${encodeURIComponent(pageId)}`)
}

/**
 * The whole handbook, for printing.
 */
export function getBrochure(): Promise<HandbookPage[]> {
	return get<HandbookPage[]>('/brochure')
}

/**
 * Pages that hold all words of the term, the best first.
 *
 * @param term - what somebody looks for
 */
export function searchHandbook(term: string): Promise<HandbookFound[]> {
	return get<HandbookFound[]>('/search', { term })
}

/**
 * Words and what they mean.
 */
export function getGlossary(): Promise<GlossaryWord[]> {
	return get<GlossaryWord[]>('/glossary')
}

/**
 * What the party uses for what.
 */
export function getPlatforms(): Promise<PlatformTable> {
	return get<PlatformTable>('/platforms')
}
