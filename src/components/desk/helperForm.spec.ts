/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../../tests/setup/vocabulary.ts'
import { checks, emptyHelper, toInput } from './helperForm.ts'

const whole = () => ({ ...emptyHelper(vocabulary), name: ' Ruth Demo ', phone: '030 23125 201', district: '14626', agreement: true, consent: true })
const wrong = (values: ReturnType<typeof whole>) => Object.entries(checks).filter(([, check]) => check(values) !== null).map(([field]) => field)

describe('helper without account', () => {
	it('begins with the usual topics', () => {
		expect(emptyHelper(vocabulary).topics).toEqual(['email'])
	})

	it('names what is missing', () => {
		expect(wrong(whole())).toEqual([])
		expect(wrong({ ...emptyHelper(vocabulary), channels: [], topics: [] })).toEqual(['name', 'phone', 'district', 'channels', 'topics', 'agreement', 'consent'])
	})

	it.each(['0', '21', '2,5', 'zwei', ''])('does not take %j for a number of people', (capacity) => {
		expect(wrong({ ...whole(), capacity })).toEqual(['capacity'])
	})

	it('takes ties instead of a district', () => {
		expect(wrong({ ...whole(), district: '', ties: ['14626'] })).toEqual([])
	})

	it('keeps levels that were known and gives new topics the usual one', () => {
		const input = toInput({ ...whole(), topics: ['email', 'hybrid'], radiusKm: '25', hoursCap: 8 }, { email: 3 }, vocabulary)
		expect(input).toMatchObject({ topics: { email: 3, hybrid: 2 }, radiusKm: 25, hoursCap: 8, agreement: '2026-1', consent: { version: '2026-2', by: 'phone' }, person: { name: 'Ruth Demo', email: null } })
	})
})
