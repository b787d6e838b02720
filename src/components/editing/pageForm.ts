/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { PageDraft, PageText } from '../../api/types.ts'

/** What stands in the form of a page. */
export interface PageValues {
	/** Version that was seen last. */
	based: number
	title: string
	goal: string
	/** '' for none. */
	topic: string
	/** As it is typed. */
	order: string
	needs: string
	markdown: string
}

/**
 * @param title - of a page that begins
 */
export function emptyPage(title: string): PageValues {
	return { based: 0, title, goal: '', topic: '', order: '99', needs: '', markdown: '' }
}

/**
 * @param text - as the server has it
 * @param version - its number
 */
export function typedOf(text: PageText, version: number): PageValues {
	return { based: version, title: text.title, goal: text.goal, topic: text.topic ?? '', order: String(text.order), needs: text.needs, markdown: text.markdown }
}

/**
 * @param values - of the form
 */
export function draftOf(values: PageValues): PageDraft {
	return { ...values, topic: values.topic || null, order: Number(values.order) }
}
