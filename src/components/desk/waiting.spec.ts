/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RequestState } from '../../api/types.ts'

import { describe, expect, it } from 'vitest'
import { aRequest } from '../../../tests/setup/request.ts'
import { dueWords, tandemWords, whyWaiting } from './waiting.ts'

const now = Date.parse('2026-11-22T10:00:00Z')
const facts = (change: object) => ({ ...aRequest(), openAsks: 0, deadline: null, ...change })

describe('what a request waits for', () => {
	it.each<RequestState>(['new', 'callback', 'clarified', 'searching', 'accepted', 'arranged', 'done', 'waiting', 'closed', 'withdrawn'])('has words for %s, with since when', (state) => {
		expect(whyWaiting(facts({ state }), now)).toContain('for 2 days')
	})

	it('tells attempts and the next call', () => {
		expect(whyWaiting(facts({ state: 'callback', attempts: 2 }), now)).toContain('tried 2 times')
		expect(whyWaiting(facts({ state: 'callback', nextCallAt: '2026-11-23T09:00:00Z' }), now)).toMatch(/^To be called from .*not tried yet/)
	})

	it('tells open asks with their deadline, and rounds without a yes', () => {
		expect(whyWaiting(facts({ state: 'searching', openAsks: 2, deadline: '2026-11-24T10:00:00Z' }), now)).toMatch(/^2 helpers are asked, until .*2 days left/)
		expect(whyWaiting(facts({ state: 'searching', rounds: 2 }), now)).toContain('Nobody found in 2 rounds')
	})

	it('says in words that a rest is over', () => {
		expect(whyWaiting(facts({ state: 'waiting', waitingUntil: '2026-11-23' }), now)).toMatch(/^Waits until .*23/)
		expect(whyWaiting(facts({ state: 'waiting', waitingUntil: '2026-11-22' }), now)).toBe('Was to wait until today. It is due now.')
		expect(whyWaiting(facts({ state: 'waiting', waitingUntil: '2026-11-21' }), now)).toMatch(/^Was to wait until .*21.*\. It is due now\.$/)
	})

	it('tells that a help goes on, until when', () => {
		const ask = { ...aRequest().asks[0]!, report: 'goes_on' as const, endedAt: null }
		const tandem = { ...aRequest({ state: 'done', reviewDate: '2026-12-20' }), asks: [ask] }
		expect(tandemWords(tandem)).toMatch(/standing tandem.*20/)
		expect(tandemWords({ ...tandem, asks: [{ ...ask, report: 'done' }] })).toBeNull()
		expect(tandemWords({ ...tandem, state: 'closed' })).toBeNull()
	})

	it('tells what is due', () => {
		expect(dueWords({ followUp: ['tell_person', 'call_back'], confirmBy: null })).toEqual(['Tell the person who will call', 'Call back'])
		expect(dueWords({ followUp: [], confirmBy: '2026-11-24T10:00:00Z' })).toEqual([expect.stringMatching(/^Came over the form: please ask until .*24/)])
	})
})
