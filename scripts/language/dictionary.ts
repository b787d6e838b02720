/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { CheckOptions } from '../../src/core/text/check.ts'

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GlossaryEntry { term: string, explanation: string }

/**
 *
 * @param name
 */
function wordList(name: string): string[] {
	return readFileSync(join(import.meta.dirname, name), 'utf8')
		.split('\n')
		.filter((line) => !line.startsWith('#'))
		.flatMap((line) => line.split(/\s+/))
		.filter((word) => word !== '')
}

/**
 * Words in the forms that German endings give them.
 *
 * @param words words of a list
 */
function forms(words: string[]): string[] {
	return words.flatMap((word) => ['', 's', 'n', 'en', 'es'].map((ending) => word.toLowerCase() + ending))
}

/**
 * Which words need an explanation, and which have one.
 *
 * @param glossary entries of the handbook's glossary
 */
export function dictionary(glossary: GlossaryEntry[]): CheckOptions {
	return {
		foreign: new Set(forms(wordList('foreign.txt'))),
		explained: new Set(forms([...wordList('common.txt'), ...glossary.map(({ term }) => term)])),
	}
}
