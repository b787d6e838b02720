/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { CheckOptions } from '../../src/core/text/check.ts'

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dictionaryOf } from '../../src/core/text/dictionary.ts'

export interface GlossaryEntry { term: string, explanation: string }

/**
 * @param name - of a list that editors use as well
 */
function list(name: string): string {
	return readFileSync(join(import.meta.dirname, '../../src/core/text/lists', `${name}.txt`), 'utf8')
}

/**
 * Which words need an explanation, and which have one.
 *
 * @param glossary - entries of the handbook's glossary
 */
export function dictionary(glossary: GlossaryEntry[]): CheckOptions {
	return dictionaryOf({ foreign: list('foreign'), common: list('common') }, glossary.map(({ term }) => term))
}
