/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Token } from 'markdown-it'

const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * A heading as a word that an address can carry. lib/Handbook/PageSteps.php makes the same.
 *
 * @param heading - plain text
 */
export function slug(heading: string): string {
	const letters = heading.toLowerCase().replace(/[äöüß]/g, (letter) => LETTERS[letter] as string)
	return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 70).replace(/-$/, '')
}

/** Where on a page somebody is. */
export interface Place {
	/** Such as `so-trittst-du-bei.3`. */
	code: string
	/** Number that stands before the step; null for the heading itself. */
	number: number | null
}

/**
 * The places of a page: each heading of the second level, and each numbered line below it, by the token that opens it.
 *
 * @param tokens - a parsed page
 */
export function placesOf(tokens: readonly Token[]): Map<Token, Place> {
	const places = new Map<Token, Place>()
	let section = ''
	let count = 0
	let next = 0
	tokens.forEach((token, index) => {
		if (token.type === 'heading_open' && token.tag === 'h2') {
			section = slug(textOf(tokens[index + 1]))
			count = 0
			places.set(token, { code: section, number: null })
		} else if (token.type === 'ordered_list_open' && token.level === 0) {
			next = Number(token.attrGet('start') ?? 1)
		} else if (token.type === 'list_item_open' && token.level === 1 && token.info !== '' && section !== '') {
			count++
			places.set(token, { code: `${section}.${count}`, number: next++ })
		}
	})
	return places
}

/**
 * @param inline - what stands in a heading or line
 */
export function textOf(inline: Token | undefined): string {
	return (inline?.children ?? []).map((child) => child.type === 'text' || child.type === 'code_inline' ? child.content : child.type.endsWith('break') ? ' ' : '').join('')
}
