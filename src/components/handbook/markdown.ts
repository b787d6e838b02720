/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Token } from 'markdown-it'

import MarkdownIt from 'markdown-it'

export interface Heading {
	id: string
	text: string
}

/** HTML in a page stays text: what editors write is data, never markup. */
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false })

/**
 * @param markdown - text of a page
 */
export function parse(markdown: string): Token[] {
	return parser.parse(markdown, {})
}

/**
 * Id of the heading at this place: stable as long as the page does not change.
 *
 * @param index - which token
 */
export function headingId(index: number): string {
	return `abschnitt-${index}`
}

/**
 * Headings of the second level, for the table of contents.
 *
 * @param tokens - a parsed page
 */
export function headingsOf(tokens: readonly Token[]): Heading[] {
	return tokens.flatMap((token, index) => token.type === 'heading_open' && token.tag === 'h2'
		? [{ id: headingId(index), text: tokens[index + 1]?.content ?? '' }]
		: [])
}
