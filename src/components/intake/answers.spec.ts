/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import lifecycle from '../../../rules/lifecycle.json'
import { answerFor } from './answers.ts'

describe('what to answer a caller', () => {
	it.each(lifecycle.states)('has a sentence for %s', (state) => {
		expect(answerFor({ id: 1, state: state as never, helper: null, codeword: 'Besen' }).length).toBeGreaterThan(20)
	})

	it('names helper and codeword once it is arranged', () => {
		expect(answerFor({ id: 1, state: 'arranged', helper: 'Helga', codeword: 'Besen' })).toBe('Helga will call you and say the codeword Besen.')
	})
})
