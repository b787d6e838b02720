/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { WordFinder } from './glossary.ts'

const words = ['Passwort', 'Passwort-Manager', 'Link', 'App (mobil)'].map((term) => ({ term, explanation: `Das ist ${term}.` }))
function found(...texts: string[]) {
	const finder = new WordFinder(words)
	return texts.map((text) => finder.split(text).filter((piece) => piece.word !== null).map((piece) => [piece.text, piece.word?.term]))
}

describe('words of the glossary in a text', () => {
	it('finds the longest word, in its endings, and each only once', () => {
		expect(found('Der Passwort-Manager und zwei Links.', 'Ein Link, dein Passwort.')).toEqual([[['Passwort-Manager', 'Passwort-Manager'], ['Links', 'Link']], [['Passwort', 'Passwort']]])
	})

	it('does not find a word inside another, and takes marks in terms for what they are', () => {
		expect(found('Linkshänder verlinken den QR-Link.', 'Die App (mobil) hilft.')).toEqual([[], [['App (mobil)', 'App (mobil)']]])
	})

	it('loses no letter of the text', () => {
		const text = 'Tippe auf den Link, gib das Passwort ein.'
		expect(new WordFinder(words).split(text).map((piece) => piece.text).join('')).toBe(text)
		expect(new WordFinder([]).split(text)).toEqual([{ text, word: null }])
	})
})
