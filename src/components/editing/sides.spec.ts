/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { sides } from './sides.ts'

function texts(mine: object | null, theirs: object) {
	const { mine: left, theirs: right } = sides(mine && JSON.stringify(mine), JSON.stringify(theirs), { 14626: 'Görlitz' })
	const marked = (lines: typeof right | null) => lines?.map(({ text, changed }) => (changed ? '* ' : '') + text) ?? null
	return { mine: marked(left), theirs: marked(right) }
}

describe('two sides of an archive', () => {
	it('are read without knowing the format', () => {
		expect(texts(null, { role: 'coordinator', group: 'kreis-ost', districts: ['14626', 'ost', '*'] }).theirs)
			.toEqual(['Role: Coordination', 'Group: kreis-ost', 'Districts:', '– Görlitz', '– ost', '– everywhere'])
		expect(texts(null, { topics: [{ id: 'choir', name: 'Singen', page: null, usual: true, hint: '' }] }).theirs)
			.toEqual(['Topics:', '', 'Short name: choir', 'Name: Singen', 'Most helpers can do it: Yes'])
		expect(texts(null, { Kreis: 'Bezirk' }).theirs).toEqual(['Kreis: Bezirk'])
	})

	it('mark what the other one has not', () => {
		const page = { title: 'So singst du mit', needs: ['Zeit'], markdown: '## Los\n\n1. Sing.' }
		expect(texts(page, { ...page, needs: ['Zeit', 'Mut'], markdown: '## Los\n\n1. Sing laut.' })).toEqual({
			mine: ['…', '## Los', '', '* 1. Sing.'],
			theirs: ['…', 'What one needs, one thing in each line:', '– Zeit', '* – Mut', 'Text:', '## Los', '', '* 1. Sing laut.'],
		})
	})

	it('say so when one of them has nothing of its own', () => {
		expect(texts([{ term: 'App' }], [{ term: 'App' }, { term: 'Chat' }])).toEqual({ mine: ['Nothing else stands here.'], theirs: ['…', 'Word: App', '', '* Word: Chat'] })
	})

	it('put the same parts in the same order, and show all when only the order differs', () => {
		expect(texts({ text: 'A', title: 'B' }, { title: 'B', text: 'A' }).mine).toEqual(['Title: B', 'Text: A'])
	})

	it('mark nothing in what is new', () => {
		expect(texts(null, { title: 'So singst du mit' })).toEqual({ mine: null, theirs: ['Title: So singst du mit'] })
	})
})
