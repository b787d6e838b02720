/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Appointment } from '../../api/types.ts'

import { describe, expect, it } from 'vitest'
import { toInput, valuesOf, whereWords } from './appointment.ts'

const values = { time: '2026-12-01T10:00', second: '', third: '', channel: 'phone', place: 'mine', placeText: 'Café', link: ' https://example.org ', dialIn: '', pin: '1' } as const
const appointment: Appointment = { id: 1, request: 2, assignment: 3, state: 'agreed', startsAt: '2026-12-01T10:00:00Z', options: [], minutes: 60, channel: 'video', place: null, placeText: null, link: null, dialIn: '030 1', pin: '9' }

describe('what is sent of a typed appointment', () => {
	it('is agreed with one time, and proposed with more', () => {
		expect(toInput(values)).toEqual({ startsAt: new Date(values.time).toISOString().replace('.000Z', 'Z'), channel: 'phone' })
		expect(toInput({ ...values, third: '2026-12-02T10:00' })).toMatchObject({ options: [expect.any(String), expect.any(String)] })
	})

	it('holds only what belongs to the way', () => {
		expect(toInput({ ...values, channel: 'video' })).toMatchObject({ link: 'https://example.org', dialIn: null, pin: '1' })
		expect(toInput({ ...values, channel: 'on_site' })).toMatchObject({ place: 'mine', placeText: null })
		expect(toInput({ ...values, channel: 'on_site', place: 'point' })).toMatchObject({ place: 'point', placeText: 'Café' })
	})
})

describe('the form of an appointment to be moved', () => {
	it('sends the same again as long as nothing is changed', () => {
		const { startsAt, channel, link, dialIn, pin } = appointment
		expect(toInput(valuesOf(appointment))).toEqual({ startsAt, channel, link, dialIn, pin })
		const options = ['2026-12-01T10:00:00Z', '2026-12-02T10:00:00Z']
		expect(toInput(valuesOf({ ...appointment, state: 'proposed', startsAt: null, options, channel: 'on_site', place: 'point', placeText: 'Café' }))).toEqual({ options, channel: 'on_site', place: 'point', placeText: 'Café' })
	})
})

describe('where it is', () => {
	it('depends on who reads it', () => {
		const visit: Appointment = { ...appointment, channel: 'on_site', place: 'mine' }
		expect(whereWords(visit, true, '')).toEqual(['at my home'])
		expect(whereWords(visit, false, '')).toEqual(['at the home of the other person'])
		expect(whereWords({ ...visit, place: 'point', placeText: 'Café' }, false, '')).toEqual(['Café'])
	})

	it('names number and PIN', () => expect(whereWords(appointment, true, 'per Video')).toEqual(['per Video', 'By phone: 030 1', 'PIN: 9']))
})
