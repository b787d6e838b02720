/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { blocks, plain } from './markdown.ts'

describe('plain', () => {
	it.each([
		['**Ton:** Tippe auf [den Link](https://example.org).', 'Ton: Tippe auf den Link.'],
		['![Bild](img/a.svg)', ''],
		['Die Taste `#` und die Genoss*innen', 'Die Taste # und die Genoss*innen'],
		['Das ist *wichtig*.', 'Das ist wichtig.'],
	])('%j', (line, expected) => expect(plain(line)).toBe(expected))
})

describe('blocks', () => {
	it('gives each block its line and lets it run on', () => {
		const page = '# Titel\n\nEin Satz\nüber zwei Zeilen.\n\n1. Erster\n2. Zweiter\n   läuft weiter\n> Zitat'
		expect(blocks(page, 10)).toEqual([
			{ kind: 'heading', text: 'Titel', line: 10 },
			{ kind: 'paragraph', text: 'Ein Satz über zwei Zeilen.', line: 12 },
			{ kind: 'item', text: 'Erster', line: 15 },
			{ kind: 'item', text: 'Zweiter läuft weiter Zitat', line: 16 },
		])
	})

	it('reads tables cell by cell and skips comments, pictures and rules', () => {
		const page = '<!-- a\nb -->\n| Was | Wo |\n| --- | --- |\n| Tür | Haus |\n\n---\n![x](y.svg)'
		expect(blocks(page).map(({ text, line }) => [text, line])).toEqual([['Was', 3], ['Wo', 3], ['Tür', 5], ['Haus', 5]])
	})
})
