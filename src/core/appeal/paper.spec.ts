/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { answerOf, linesOf } from './paper.ts'

const words = {
	districts: [{ id: '14626', name: 'Görlitz' }],
	channels: [{ id: 'phone', name: 'am Telefon' }, { id: 'on_site', name: 'vor Ort' }],
	topics: [{ id: 'email', name: 'E-Mails lesen' }],
	agreement: 'a-1',
	consent: 'c-1',
}
const consent = { version: 'c-1', by: 'paper' }

describe('paper answers', () => {
	it('are read from a table with its headings in any order', () => {
		expect(linesOf([
			['Name', 'Antwort', 'Telefon', 'Kreis', 'Wie', 'Themen', 'Regeln'],
			['Otto Probe', 'helfen', '0171 3920011', 'Görlitz', 'Telefon, vor Ort', 'E-Mails lesen', 'ja'],
			['Erna Probe', 'Brauche', '0171 3920012', '02826', '', '', ''],
			['', 'nein', '', '', '', '', ''],
		], words)).toEqual([
			{ line: 2, answer: { answer: 'help', district: '14626', channels: ['phone', 'on_site'], person: { name: 'Otto Probe', phone: '0171 3920011', email: null }, consent, topics: { email: 2 }, agreement: 'a-1' } },
			{ line: 3, answer: { answer: 'need', state: 'callback', postalCode: '02826', channels: ['phone'], person: { name: 'Erna Probe', phone: '0171 3920012', email: null }, consent, topics: [] } },
			{ line: 4, answer: { answer: 'no' } },
		])
	})

	it('send what is not known as it is, so that it can be named', () => {
		const form = { answer: 'help' as const, name: 'Otto', phone: '', email: 'otto@example.org', place: 'Mond', channels: ['Brieftaube'], topics: ['Häkeln'], agreed: false }
		expect(answerOf(form, words)).toEqual({ answer: 'help', district: 'Mond', channels: ['brieftaube'], person: { name: 'Otto', phone: null, email: 'otto@example.org' }, consent, topics: { häkeln: 2 } })
		expect(linesOf([['Antwort'], ['vielleicht']], words)).toEqual([{ line: 2, answer: { answer: 'vielleicht' } }])
	})
})
