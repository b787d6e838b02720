/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { emptySession, proposalOf, sessionChecks, toInput } from './form.ts'

describe('the form of a session', () => {
	it('begins with what a proposal says', () => {
		const proposal = proposalOf({ topic: 'email', district: '14626', requests: [1, 2, 3, 4, 5, 6, 7, 8, 9], position: 4 })
		expect(emptySession(proposal)).toMatchObject({ topic: 'email', district: '14626', seats: '9' })
		const crowd = proposalOf({ topic: 'email', district: '14626', requests: Array.from({ length: 103 }, (_, index) => index) })
		expect(crowd).toMatchObject({ left: 3, requests: { length: 100 } })
		expect(emptySession(crowd).seats, 'what the server takes').toBe('100')
	})

	it.each([null, undefined, {}, { topic: 'email', district: '14626', requests: ['1'] }, { topic: 1, district: '14626', requests: [] }])('begins empty with %o', (state) => {
		expect(emptySession(proposalOf(state))).toMatchObject({ topic: '', district: '' })
	})

	it('sends nothing for what was not said', () => {
		const values = { ...emptySession(null), topic: 'email', district: '14626', startsAt: '2026-12-01T10:00', place: ' Saal ' }
		expect(toInput(values)).toMatchObject({ place: 'Saal', link: null, minutes: 90, seats: 8, startsAt: new Date('2026-12-01T10:00').toISOString().replace('.000', '') })
	})

	it.each([['on_site', 'place'], ['video', 'link'], ['phone', 'dialIn']])('%s needs %s', (channel, field) => {
		const values = { ...emptySession(null), channel }
		expect(['place', 'link', 'dialIn'].filter((one) => sessionChecks[one]!(values) !== null)).toEqual([field])
		expect(sessionChecks[field]!({ ...values, [field]: 'x' })).toBeNull()
	})
})
