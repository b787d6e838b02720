/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { words } from './words.ts'

// After these a full stop does not end the sentence.
const ABBREVIATION = /(?:^|[\s(„.])(?:\p{L}|bzw|ca|Nr|Abs|Art|Dr|Str|usw|\d{1,2})\.$/u
const END = /[.!?…]+["“”»’)]*(?=\s|$)/gu

/**
 * Sentences of one block of plain text, such as a paragraph. The end of the
 * block ends the last sentence, with or without a full stop.
 *
 * @param block text without markup and without line breaks that mean something
 */
export function sentences(block: string): string[] {
	const text = block.replace(/\s+/g, ' ').trim()
	const found: string[] = []
	let start = 0
	for (const end of text.matchAll(END)) {
		const stop = end.index + end[0].length
		const part = text.slice(start, stop)
		if (ABBREVIATION.test(part)) {
			continue
		}
		found.push(part.trim())
		start = stop
	}
	found.push(text.slice(start).trim())
	return found.filter((sentence) => words(sentence).length > 0)
}
