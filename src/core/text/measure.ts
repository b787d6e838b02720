/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { words } from './words.ts'

/** From this number of letters on LIX counts a word as long. */
const LONG_WORD = 7

export interface Measure {
	sentences: number
	words: number
	/** Words a sentence, 0 without sentences. */
	mean: number
	/** Words of the longest sentence. */
	longest: number
	/** Läsbarhetsindex (Björnsson): words a sentence plus per cent of words with more than six letters. */
	lix: number
}

/**
 *
 */
function isLong(word: string): boolean {
	return word.replace(/[^\p{L}]/gu, '').length >= LONG_WORD
}

/**
 * How hard a text is to read.
 *
 * @param sentences plain sentences, see `sentences()`
 */
export function measure(sentences: string[]): Measure {
	const counts = sentences.map((sentence) => words(sentence).length)
	const all = sentences.flatMap(words)
	const mean = sentences.length ? all.length / sentences.length : 0
	const long = all.length ? all.filter(isLong).length * 100 / all.length : 0
	return { sentences: sentences.length, words: all.length, mean, longest: Math.max(0, ...counts), lix: mean + long }
}
