/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { CheckOptions } from './check.ts'

/** Which words a text may use: the lists of this folder as they are written, and what the glossary explains. */
export interface WordLists {
	/** Text of lists/foreign.txt: words a reader may not know. */
	foreign: string
	/** Text of lists/common.txt: words everybody knows. */
	common: string
}

/**
 * @param text - of a list: words between spaces and lines, `#` begins a line that is none
 */
function wordsOf(text: string): string[] {
	return text.split('\n').filter((line) => !line.startsWith('#')).flatMap((line) => line.split(/\s+/)).filter((word) => word !== '')
}

/**
 * Words in the forms that German endings give them.
 *
 * @param words - of a list
 */
function forms(words: string[]): string[] {
	return words.flatMap((word) => ['', 's', 'n', 'en', 'es'].map((ending) => word.toLowerCase() + ending))
}

/**
 * Which words need an explanation, and which have one.
 *
 * @param lists - of this folder
 * @param terms - of the glossary
 */
export function dictionaryOf(lists: WordLists, terms: readonly string[]): CheckOptions {
	return {
		foreign: new Set(forms(wordsOf(lists.foreign))),
		explained: new Set(forms([...wordsOf(lists.common), ...terms])),
	}
}
