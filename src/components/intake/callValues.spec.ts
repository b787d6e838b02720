/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { aRequest } from '../../../tests/setup/request.ts'
import { vocabulary } from '../../../tests/setup/vocabulary.ts'
import { CALLBACK_CHECKS, callOf, checks, emptyCall, toInput, UNKNOWN_DISTRICT } from './callValues.ts'

const whole = () => ({ ...emptyCall(), phone: '030 23125 101', district: '14626', topics: ['email'], consent: true })
const wrong = (call: ReturnType<typeof whole>) => Object.entries(checks).filter(([, check]) => check(call) !== null).map(([field]) => field)

describe('a call that is taken down', () => {
	it('needs one way of contact, a place, a topic or a text, and the consent', () => {
		expect(wrong(whole())).toEqual([])
		expect(wrong(emptyCall())).toEqual(['phone', 'district', 'topics', 'consent'])
	})

	it('takes "not known" for a place and words for a topic', () => {
		expect(wrong({ ...whole(), district: UNKNOWN_DISTRICT, topics: [], text: 'Weiß nicht, wie das heißt' })).toEqual([])
	})

	it('takes an e-mail address alone, but not for help by phone', () => {
		const call = { ...whole(), phone: '', email: 'erika@example.org' }
		expect(wrong(call)).toEqual(['phone'])
		expect(wrong({ ...call, channels: ['video'] })).toEqual([])
	})

	it('wants the day for "before a date"', () => {
		expect(wrong({ ...whole(), urgency: '2' })).toEqual(['neededBy'])
	})

	it('wants the sentence about needs once one is ticked', () => {
		expect(wrong({ ...whole(), needs: ['hearing'] })).toEqual(['needs'])
	})

	it('needs no more than a number to call back', () => {
		expect(CALLBACK_CHECKS.map((field) => checks[field]?.({ ...emptyCall(), phone: '1' }))).toEqual([null])
	})
})

describe('what the server gets of a call', () => {
	it('carries the version that was read out', () => {
		expect(toInput(whole(), vocabulary, false).consent).toEqual({ version: '2026-2', by: 'phone' })
		expect(toInput(whole(), vocabulary, false)).not.toHaveProperty('state')
	})

	it('is null for what is not known, and leaves an empty name out', () => {
		const input = toInput({ ...whole(), district: UNKNOWN_DISTRICT }, vocabulary, false)
		expect(input).toMatchObject({ district: null, postalCode: null, text: null, neededBy: null })
		expect(input.person).toEqual({ phone: '030 23125 101', email: null, address: null, contactNote: null })
	})

	it('keeps what no field asks for when a call is gone on with', () => {
		const contact = { name: null, phone: '030 23125 101', email: null, address: null, contactNote: null }
		const request = aRequest({ languages: ['pl'], mustTopics: ['email'], wide: true, firstTime: true })
		expect(toInput(callOf(request, contact), vocabulary, false)).toMatchObject({ languages: ['pl'], mustTopics: ['email'], wide: true, firstTime: true })
	})

	it('leaves the name of an account alone', () => {
		const contact = { name: 'Renate', phone: '030 23125 101', email: null, address: null, contactNote: null }
		expect(toInput(callOf(aRequest({ account: true }), contact), vocabulary, false).person).not.toHaveProperty('name')
		expect(toInput(callOf(aRequest(), contact), vocabulary, false).person).toHaveProperty('name', 'Renate')
	})

	it('claims no consent for a call that broke off', () => {
		const input = toInput({ ...emptyCall(), phone: '1' }, vocabulary, true)
		expect(input).toMatchObject({ state: 'callback', consent: { by: 'third_person' } })
	})

	it('keeps an address only for a visit, and needs only with their consent', () => {
		expect(toInput({ ...whole(), address: 'Demoweg 1', needs: ['hearing'] }, vocabulary, false)).toMatchObject({ person: { address: null }, needs: [] })
		expect(toInput({ ...whole(), address: 'Demoweg 1', channels: ['on_site'], needs: ['hearing'], needsConsent: true }, vocabulary, false)).toMatchObject({ person: { address: 'Demoweg 1' }, needs: ['hearing'] })
	})
})
