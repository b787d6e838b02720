/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { measure } from './measure.ts'

describe('measure', () => {
	it('adds the mean sentence and the share of long words', () => {
		// 8 words in 2 sentences, „Telefon“ and „Kreisverband“ have more than six letters.
		const found = measure(['Du hast ein Telefon.', 'Der Kreisverband ruft an.'])
		expect(found).toEqual({ sentences: 2, words: 8, mean: 4, longest: 4, lix: 4 + 25 })
	})

	it('counts letters only: six letters and a star are not long', () => {
		expect(measure(['Genoss*i']).lix).toBe(1 + 100)
		expect(measure(['Genoss*']).lix).toBe(1)
	})

	it('is zero for nothing', () => {
		expect(measure([])).toEqual({ sentences: 0, words: 0, mean: 0, longest: 0, lix: 0 })
	})
})
