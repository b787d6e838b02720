/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { AskOfRequest, Call, Event } from '../../api/types.ts'

import { describe, expect, it } from 'vitest'
import { historyOf } from './history.ts'

const event = (change: Partial<Event>): Event => ({ id: 1, at: '2026-11-20T10:00:00Z', actor: 'karla', actorName: 'Karla Demo', action: 'created', record: 'request', recordId: 3, detail: null, ...change })
const call = (change: Partial<Call>): Call => ({ id: 1, at: '2026-11-21T10:00:00Z', by: 'karla', byName: 'Karla Demo', direction: 'out', result: 'not_reached', note: null, followUp: false, nextAt: null, ...change })

describe('history', () => {
	it('puts events and calls in one line of time, the newest first', () => {
		const texts = historyOf([event({}), event({ id: 2, at: '2026-11-22T10:00:00Z', action: 'moved', detail: 'clarified' })], [call({ note: 'Besetzt' })])
		expect(texts.map(({ text }) => text)).toEqual(['Now: Clarified.', 'Called, not reached.', 'The request came in.'])
		expect(texts[1]?.note).toBe('Besetzt')
		expect(texts.map(({ by }) => by), 'as everybody is called, not as they sign in').toEqual(['Karla Demo', 'Karla Demo', 'Karla Demo'])
	})

	it('has words for everything the server notes about a request', () => {
		const written = Object.values(import.meta.glob('../../../lib/**/*.php', { query: '?raw', import: 'default', eager: true }) as Record<string, string>).join('')
		const noted = [...written.matchAll(/record\([^;']*'([a-z_]+)', '(?:request|ask)', \$/g)].map(([, action]) => action!)
		const kept = [...written.matchAll(/const (?:EVENT|LOCAL|WIDE) = '([a-z_]+)'/g)].map(([, action]) => action!)
		const actions = [...new Set([...noted, ...kept, 'appointment_proposed', 'appointment_agreed', 'appointment_moved'])]
			.filter((action) => !['called', 'asked_to_stay', 'thanked_for_waiting'].includes(action))
		expect(actions.length).toBeGreaterThan(15)
		expect(actions.filter((action) => historyOf([event({ action, detail: null })], [])[0]!.text === action)).toEqual([])
	})

	it('orders what happened in one second by its number', () => {
		expect(historyOf([event({ id: 9 }), event({ id: 10, action: 'asked' })], []).map(({ key }) => key)).toEqual(['event-10', 'event-9'])
	})

	it('names who was asked, and falls back without the name', () => {
		const asks = [{ id: 5, helper: { id: 2, name: 'Helga Demo' } }] as AskOfRequest[]
		const asked = [event({ action: 'asked', record: 'ask', recordId: 5 }), event({ id: 2, action: 'declined', record: 'ask', recordId: 6 }), event({ id: 3, recordId: 5 })]
		expect(historyOf(asked, [], asks).map(({ text }) => text)).toEqual(['The request came in.', 'A helper said no.', 'Helga Demo was asked.'])
	})

	it('tells a call once, with its words', () => {
		expect(historyOf([event({ action: 'called', at: '2026-11-21T10:00:00Z' })], [call({})])).toHaveLength(1)
	})

	it('tells a note apart from a call, and says how a report ended', () => {
		const note = { direction: 'note', result: 'report', note: 'Alles gut.' }
		expect(historyOf([event({ action: 'reported', detail: 'done' })], [call(note)]).map(({ text }) => text))
			.toEqual(['The helper wrote with the report:', 'Reported: it is done.'])
	})

	it('shows an action it does not know as it is', () => {
		expect(historyOf([event({ action: 'new_thing' })], [])[0]?.text).toBe('new_thing')
	})
})
