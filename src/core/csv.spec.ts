/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { csv } from './csv.ts'

describe('csv', () => {
	it('divides by semicolons and writes decimals with a comma', () => {
		expect(csv([['Görlitz', 8, null], ['Quote', 1.5, 0]])).toBe('\uFEFFGörlitz;8;\r\nQuote;1,5;0\r\n')
	})

	it('quotes what would divide', () => {
		expect(csv([['a;b', 'sagt "ja"', 'zwei\nZeilen']])).toBe('\uFEFF"a;b";"sagt ""ja""";"zwei\nZeilen"\r\n')
	})

	it.each(['=1+1', '+49', '-2', '@SUM', '\tx'])('lets no spreadsheet work out %j', (text) => {
		expect(csv([[text]])).toBe(`\uFEFF'${text}\r\n`)
	})
})
