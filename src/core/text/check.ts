/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Block } from './markdown.ts'
import type { Measure } from './measure.ts'

import { measure } from './measure.ts'
import { sentences } from './sentences.ts'
import { words } from './words.ts'

/** Limits of plain language (DIN 8581-1, DIN ISO 24495-1 as this project reads them). */
export const LIMITS = { mean: 12, longest: 20, lix: 40 } as const

export type FindingCode = 'long_sentence' | 'mean' | 'lix' | 'foreign_word' | 'formal_address' | 'no_address' | 'no_remedy' | 'broken_link' | 'broken_picture' | 'broken_place'

export interface Finding {
	code: FindingCode
	/** Line of the file, counted from 1; null for the text as a whole. */
	line: number | null
	/** The sentence or word it is about, empty for the text as a whole. */
	text: string
	/** Measured value where there is one. */
	value: number | null
}

export interface TextCheck { measure: Measure, findings: Finding[] }

export interface CheckOptions {
	/** Foreign words, in lower case, that need an explanation. */
	foreign: ReadonlySet<string>
	/** Words, in lower case, that the glossary or the text itself explains. */
	explained: ReadonlySet<string>
}

export const REMEDY = 'Wenn es nicht klappt'

// „Sie“ at the start of a sentence may be „they“; inside a sentence it is the formal address.
const FORMAL = /(?<=[\p{L},] )(?:Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer)\b/u
const SHORT_FORM = /^\p{Lu}{2,}$/u
const INFORMAL = /(?<![\p{L}])(?:du|dich|dir|dein\w*|euch|eu(?:er|re)\w*)(?![\p{L}])/iu

/**
 * Words of a sentence that a reader may not know: listed foreign words and
 * short forms in capitals. A compound is known as a whole or by its parts.
 *
 * @param sentence plain sentence
 * @param options which words need an explanation
 */
function unexplained(sentence: string, options: CheckOptions): string[] {
	const { foreign, explained } = options
	const known = (word: string) => explained.has(word.toLowerCase())
	return words(sentence)
		.flatMap((word) => known(word) ? [] : [...new Set([word, ...word.split('-')])])
		.filter((word) => !known(word) && (foreign.has(word.toLowerCase()) || SHORT_FORM.test(word)))
}

/**
 *
 */
function sentenceFindings(sentence: string, line: number, options: CheckOptions): Finding[] {
	const findings: Finding[] = []
	const length = words(sentence).length
	if (length > LIMITS.longest) {
		findings.push({ code: 'long_sentence', line, text: sentence, value: length })
	}
	if (FORMAL.test(sentence)) {
		findings.push({ code: 'formal_address', line, text: sentence, value: null })
	}
	for (const word of unexplained(sentence, options)) {
		findings.push({ code: 'foreign_word', line, text: word, value: null })
	}
	return findings
}

/**
 * Checks running text. Headings count for words and address but not for the
 * mean, because they are no sentences.
 *
 * @param blocks text of a page, or one block for each message
 * @param options which words need an explanation
 */
export function checkText(blocks: Block[], options: CheckOptions): TextCheck {
	const findings: Finding[] = []
	const counted: string[] = []
	for (const block of blocks) {
		for (const sentence of sentences(block.text)) {
			findings.push(...sentenceFindings(sentence, block.line, options))
			if (block.kind !== 'heading') {
				counted.push(sentence)
			}
		}
	}
	const measured = measure(counted)
	if (measured.mean > LIMITS.mean) {
		findings.push({ code: 'mean', line: null, text: '', value: measured.mean })
	}
	if (measured.lix >= LIMITS.lix) {
		findings.push({ code: 'lix', line: null, text: '', value: measured.lix })
	}
	return { measure: measured, findings }
}

/**
 * Checks a handbook page: its text, that it says what to do when it does not
 * work, and that it speaks to the reader.
 *
 * @param blocks text of the page
 * @param options which words need an explanation
 */
export function checkPage(blocks: Block[], options: CheckOptions): TextCheck {
	const { measure, findings } = checkText(blocks, options)
	if (!blocks.some(({ kind, text }) => kind === 'heading' && text === REMEDY)) {
		findings.push({ code: 'no_remedy', line: null, text: REMEDY, value: null })
	}
	if (!blocks.some(({ text }) => INFORMAL.test(text))) {
		findings.push({ code: 'no_address', line: null, text: 'du', value: null })
	}
	return { measure, findings }
}
