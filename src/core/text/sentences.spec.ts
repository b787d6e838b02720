/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { sentences } from './sentences.ts'
import { words } from './words.ts'

describe('sentences', () => {
	it.each([
		['Du gehst hin. Du kommst zurück.', ['Du gehst hin.', 'Du kommst zurück.']],
		['Nimm z. B. Firefox. Fertig!', ['Nimm z. B. Firefox.', 'Fertig!']],
		['Nimm z.B. das Handy.', ['Nimm z.B. das Handy.']],
		['Am 3. Mai geht es los. Komm!', ['Am 3. Mai geht es los.', 'Komm!']],
		['Tippe auf „Vergessen?“. Dann warte.', ['Tippe auf „Vergessen?“.', 'Dann warte.']],
		['Ohne Punkt am Ende', ['Ohne Punkt am Ende']],
		['Öffne cloud.example.org und warte.', ['Öffne cloud.example.org und warte.']],
		['Über\nzwei Zeilen.', ['Über zwei Zeilen.']],
		['… – !', []],
		['', []],
	])('%j', (block, expected) => expect(sentences(block)).toEqual(expected))
})

describe('words', () => {
	it.each([
		['Genoss*innen per E-Mail', ['Genoss*innen', 'per', 'E-Mail']],
		['#0 ist „ja“ – oder?', ['0', 'ist', 'ja', 'oder']],
		['https://example.org/a', ['https://example.org/a']],
	])('%j', (text, expected) => expect(words(text)).toEqual(expected))
})
