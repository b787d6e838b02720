/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Block } from './markdown.ts'

import { describe, expect, it } from 'vitest'
import { checkPage, checkText } from './check.ts'

const options = { foreign: new Set(['server', 'qr', 'link']), explained: new Set(['link', 'qr-code']) }
const block = (text: string, line = 1, kind: Block['kind'] = 'paragraph'): Block => ({ kind, text, line })
const codes = (text: string) => checkText([block(text)], options).findings.map(({ code }) => code)
const repeated = (count: number) => Array.from({ length: count }, () => 'da').join(' ') + '.'

describe('checkText', () => {
	it('names sentence and line of a sentence over 20 words', () => {
		const { findings } = checkText([block(repeated(20)), block(repeated(21), 7)], options)
		expect(findings[0]).toEqual({ code: 'long_sentence', line: 7, text: repeated(21), value: 21 })
		expect(findings.filter(({ code }) => code === 'long_sentence')).toHaveLength(1)
	})

	it('allows a mean of 12 words and no more', () => {
		expect(codes(repeated(12))).toEqual([])
		expect(codes(repeated(13))).toEqual(['mean'])
	})

	it('does not count headings for the mean', () => {
		expect(checkText([block(repeated(13), 1, 'heading')], options).findings).toEqual([])
	})

	it('asks for LIX below 40', () => {
		expect(codes('Kreisverbände unterstützen Mitglieder.')).toEqual(['lix'])
	})

	it.each([
		['Der Server ist da', ['Server']],
		['Der Mail-Server ist da', ['Server']],
		['Der Link zum QR-Code', []],
		['Das ist ein ABC', ['ABC']],
	])('finds words without explanation: %s', (text, expected) => {
		expect(checkText([block(text)], options).findings.map((finding) => finding.text)).toEqual(expected)
	})

	it('finds the formal address but not „sie“ at the start', () => {
		expect(codes('Dann gehen Sie weg.')).toEqual(['formal_address'])
		expect(codes('Sie gehen weg.')).toEqual([])
	})
})

describe('checkPage', () => {
	it('wants „du“ and what to do when it does not work', () => {
		expect(checkPage([block('Alles ist gut.')], options).findings.map(({ code }) => code)).toEqual(['no_remedy', 'no_address'])
		expect(checkPage([block('Wenn es nicht klappt', 1, 'heading'), block('Ruf deine Leute an.')], options).findings).toEqual([])
	})
})
