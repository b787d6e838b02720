/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { AskValues } from './askForm.ts'

import { describe, expect, it } from 'vitest'
import { askChecks, askInput, emptyAsk, stepFields } from './askForm.ts'

const checks = askChecks('2026-11-22')

/** A form that may be sent. */
function complete(changes: Partial<AskValues> = {}): AskValues {
	return { ...emptyAsk(), topics: ['talk'], channels: ['video'], district: 'north', consent: true, ...changes }
}

/**
 * @param values - the form
 */
function wrong(values: AskValues): string[] {
	return Object.entries(checks).filter(([, check]) => check(values) !== null).map(([field]) => field)
}

describe('asking for help', () => {
	it('has at most four steps of at most five fields', () => {
		expect(stepFields.length).toBeLessThanOrEqual(4)
		expect(Math.max(...stepFields.map((fields) => fields.length))).toBeLessThanOrEqual(5)
	})

	it('puts every check on a step', () => {
		expect(Object.keys(checks).filter((field) => !stepFields.flat().includes(field))).toEqual([])
	})

	it.each<[string, Partial<AskValues>, string[]]>([
		['is complete', {}, []],
		['needs a topic or a text', { topics: [] }, ['topics']],
		['is content with a text', { topics: [], text: 'Hallo' }, []],
		['does not take blanks for a text', { topics: [], text: '   ' }, ['topics']],
		['needs a way to help', { channels: [] }, ['channels']],
		['needs a number when the phone is wanted', { channels: ['phone'] }, ['phone']],
		['takes a number in any spelling', { channels: ['phone'], phone: '(0351) 231 25-100' }, []],
		['refuses a number of sixty digits', { phone: '1'.repeat(60) }, ['phone']],
		['refuses what is no number, wanted or not', { phone: 'keine' }, ['phone']],
		['refuses a text the server would refuse', { text: 'x'.repeat(2001) }, ['text']],
		['takes a text of 2,000 characters', { text: '😀'.repeat(2000) }, []],
		['takes an empty postal code', { postalCode: '' }, []],
		['refuses half a postal code', { postalCode: '0123' }, ['postalCode']],
		['needs a district', { district: '' }, ['district']],
		['needs a day when there is one', { urgency: '2' }, ['neededBy']],
		['refuses a day in the past', { urgency: '2', neededBy: '2026-11-21' }, ['neededBy']],
		['takes today', { urgency: '2', neededBy: '2026-11-22' }, []],
		['needs consent', { consent: false }, ['consent']],
	])('%s', (_, changes, expected) => {
		expect(wrong(complete(changes))).toEqual(expected)
	})

	it('sends what was said and nothing else', () => {
		expect(askInput(complete({ phone: ' 0351 23125 100 ', urgency: '0', neededBy: '2026-12-01', text: ' ' }), 'c-1')).toEqual({
			person: { phone: '0351 23125 100' },
			district: 'north',
			postalCode: null,
			topics: ['talk'],
			channels: ['video'],
			devices: [],
			slots: [],
			needs: [],
			firstTime: null,
			languages: [],
			urgency: 0,
			neededBy: null,
			text: null,
			releaseOnAccept: false,
			consent: { version: 'c-1', by: 'self' },
			sendKey: expect.stringMatching(/^[\da-f]{32}$/),
		})
		expect(askInput(complete(), 'c-1')).not.toHaveProperty('person')
	})

	it('loses no contact data when a request is corrected, and writes no address of the account into it', () => {
		const contact = { name: 'Renate', phone: '1', email: 'r@example.org', address: 'Weg 1', contactNote: 'laut' }
		expect(askInput(complete({ phone: '030 23125 001' }), 'c-1', contact).person)
			.toEqual({ phone: '030 23125 001', address: 'Weg 1', contactNote: 'laut' })
	})
})
