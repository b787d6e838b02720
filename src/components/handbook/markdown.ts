/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Token } from 'markdown-it'

import MarkdownIt from 'markdown-it'
import { placesOf, textOf } from './steps.ts'

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
 * Headings of the second level, for the table of contents.
 *
 * @param tokens - a parsed page
 */
export function headingsOf(tokens: readonly Token[]): Heading[] {
	const places = placesOf(tokens)
	return tokens.flatMap((token, index) => token.type === 'heading_open' && token.tag === 'h2'
		? [{ id: places.get(token)?.code ?? '', text: textOf(tokens[index + 1]) }]
		: [])
}
