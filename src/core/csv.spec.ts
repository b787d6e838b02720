/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { csv, readCsv } from './csv.ts'

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

describe('readCsv', () => {
	it('reads what csv writes', () => {
		const rows = [['Name', 'Ort; Kreis'], ['sagt "ja"', 'zwei\nZeilen']]
		expect(readCsv(csv(rows))).toEqual(rows)
	})

	it('takes commas where there are no semicolons, and leaves empty lines out', () => {
		expect(readCsv('a,b\r\n\r\n1,"2,5"\n;\n')).toEqual([['a', 'b'], ['1', '2,5'], [';']])
		expect(readCsv('')).toEqual([])
	})
})
