/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { GlossaryWord } from '../../api/types.ts'

/** A piece of text; with the word of the glossary it is, or null. */
export interface Piece {
	text: string
	word: GlossaryWord | null
}

/** Finds words of the glossary in running text, each only where it comes first. */
export class WordFinder {
	private readonly words: Map<string, GlossaryWord>
	private readonly pattern: RegExp | null
	private readonly met = new Set<string>()

	constructor(words: readonly GlossaryWord[]) {
		this.words = new Map(words.map((word) => [word.term.toLowerCase(), word]))
		// The longest first: „Passwort-Manager“ is not „Passwort“.
		const terms = [...this.words.keys()].sort((a, b) => b.length - a.length).map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		this.pattern = terms.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}-])(${terms.join('|')})(?:s|n|en|es)?(?![\\p{L}\\p{N}-])`, 'giu')
	}

	/**
	 * @param text - words of a page
	 */
	split(text: string): Piece[] {
		const pieces: Piece[] = []
		let done = 0
		for (const match of this.pattern === null ? [] : text.matchAll(this.pattern)) {
			const term = (match[1] as string).toLowerCase()
			if (!this.met.has(term)) {
				this.met.add(term)
				pieces.push({ text: text.slice(done, match.index), word: null }, { text: match[0], word: this.words.get(term) ?? null })
				done = match.index + match[0].length
			}
		}
		return [...pieces, { text: text.slice(done), word: null }].filter((piece) => piece.text !== '')
	}
}
