/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { CheckOptions, Finding, TextCheck } from './check.ts'
import type { Block } from './markdown.ts'
import type { PlatformNames } from './platforms.ts'

import { checkPage } from './check.ts'
import { blocks } from './markdown.ts'
import { fillPlatforms } from './platforms.ts'

/** What is read of a page: the same in a file, in the form of the editors and in the archive. */
export interface ReviewedPage {
	title: string
	goal: string
	needs: readonly string[]
	body: string
	/** Line at which the body starts, counted from 1. */
	bodyLine: number
}

/** What a page may lead to and show. */
export interface Surroundings {
	options: CheckOptions
	table: PlatformNames
	/** Ids of the pages there are. */
	pages: ReadonlySet<string>
	/** Names of the drawings there are, such as `img/sign-in.svg`. */
	pictures: ReadonlySet<string>
}

const LINK = /(!?)\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g

/**
 * Text of a page in blocks, with the platforms filled in as readers see them.
 *
 * @param page - title to body
 * @param table - names of the platforms
 */
export function pageBlocks(page: ReviewedPage, table: PlatformNames): Block[] {
	const head = [page.title, page.goal, ...page.needs]
	return [
		...head.map((text): Block => ({ kind: 'heading', text: fillPlatforms(text, table), line: 1 })),
		...blocks(fillPlatforms(page.body, table), page.bodyLine),
	]
}

/**
 * Links to pages, drawings and platforms that are not there, and drawings without words for those who do not see them.
 *
 * @param page - title to body
 * @param page.body - Markdown
 * @param page.bodyLine - its first line
 * @param around - what there is
 * @param around.pages - ids
 * @param around.pictures - names
 * @param around.table - names of the platforms
 */
export function brokenLinks({ body, bodyLine }: ReviewedPage, { pages, pictures, table }: Omit<Surroundings, 'options'>): Finding[] {
	return body.split('\n').flatMap((text, index) => [...linksIn(text, bodyLine + index, pages, pictures), ...placesIn(text, bodyLine + index, table)])
}

/**
 * @param text - one line
 * @param line - its number
 * @param pages - ids there are
 * @param pictures - names there are
 */
function linksIn(text: string, line: number, pages: ReadonlySet<string>, pictures: ReadonlySet<string>): Finding[] {
	return [...text.matchAll(LINK)].flatMap(([, picture, words, target]): Finding[] => {
		if (picture === '!') {
			return pictures.has(target as string) && words !== '' ? [] : [{ code: 'broken_picture', line, text: target as string, value: null }]
		}
		return /^(https:|mailto:|tel:)/.test(target as string) || pages.has(target as string) ? [] : [{ code: 'broken_link', line, text: target as string, value: null }]
	})
}

/**
 * @param text - one line
 * @param line - its number
 * @param table - names of the platforms
 */
function placesIn(text: string, line: number, table: PlatformNames): Finding[] {
	return [...fillPlatforms(text, table).matchAll(/\{\{.*?(?:\}\}|$)/g)].map(([place]) => ({ code: 'broken_place', line, text: place, value: null }))
}

/**
 * Everything that is measured on a page. CI holds the pages that ship to it, editors see it while they write.
 *
 * @param page - title to body
 * @param around - what it may lead to
 */
export function reviewPage(page: ReviewedPage, around: Surroundings): TextCheck {
	const { measure, findings } = checkPage(pageBlocks(page, around.table), around.options)
	return { measure, findings: [...findings, ...brokenLinks(page, around)] }
}
