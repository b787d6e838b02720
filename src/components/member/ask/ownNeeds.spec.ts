/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import words from '../../../../rules/vocabulary.json'
import { ownNeeds } from './ownNeeds.ts'

describe('what somebody says of themselves', () => {
	it('is said in the first person, for every need there is', () => {
		const own = ownNeeds(words.needs)
		expect(own.map(({ id }) => id)).toEqual(words.needs.map(({ id }) => id))
		expect(own.filter(({ name }) => !name.startsWith('I '))).toEqual([])
	})

	it('is what the party calls it, where the party has a word of its own', () => {
		expect(ownNeeds([{ id: 'guide_dog', name: 'kommt mit Hund' }])).toEqual([{ id: 'guide_dog', name: 'kommt mit Hund' }])
	})
})
