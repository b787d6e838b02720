/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Contact, GroupSession, Seat, SeatCall, Vocabulary } from '../../src/api/types.ts'
import type { Account, Server } from '../server/server.ts'

import { describe, expect, it } from 'vitest'
import { OcsClient } from '../server/ocs.ts'
import { aSession, CALLER, takeDown } from '../server/world.ts'
import { bell } from './bell.ts'

/**
 * A session for several people, with a waiting list: made from a proposal, filled, left, cancelled. The steps build on each other.
 *
 * @param server - gives the server once it runs
 */
export function sessions(server: () => Server): void {
	describe('session with a waiting list', () => {
		let session: GroupSession
		let seat: Seat
		const as = (account: Account) => new OcsClient(server().place, account)
		const people = () => as('koordination').ok<Seat[]>('GET', `/sessions/${session.id}/people`)
		const subjects = async (account: Account) => (await bell(as(account))).filter(({ object_type: type, object_id: id }) => type === 'session' && id === String(session.id)).map(({ subject }) => subject)

		it('a coordinator makes it, and the person of a request is invited', async () => {
			const { id } = await takeDown(as('aufnahme'))
			session = await as('koordination').ok<GroupSession>('POST', '/sessions', aSession({ seats: 1, requests: [id] }))
			expect(session).toMatchObject({ taken: 0, waiting: 0, mine: null })
			const call = (await as('aufnahme').ok<SeatCall[]>('GET', '/seats/calls')).find((one) => one.session === session.id)
			expect(call).toMatchObject({ about: 'invited', state: 'invited' })
			expect(await as('aufnahme').ok<Contact>('GET', `/seats/${call!.id}/contact`)).toMatchObject({ name: CALLER.name })
			expect(await as('aufnahme').ok('POST', `/seats/${call!.id}/sign-off`)).toMatchObject({ state: 'left' })
		})

		it('a member takes the last place, and another one waits', async () => {
			const list = await as('mitglied').ok<GroupSession[]>('GET', '/sessions')
			expect(list.map(({ id }) => id)).toContain(session.id)
			expect(await as('mitglied').ok('POST', `/sessions/${session.id}/seat`)).toMatchObject({ mine: 'seated', link: session.link })
			expect(await as('helferin').ok('POST', `/sessions/${session.id}/seat`)).toMatchObject({ mine: 'waiting', link: null, waiting: 1 })
		})

		it('somebody without account stands behind them', async () => {
			const { consent } = await as('aufnahme').ok<Vocabulary>('GET', '/vocabulary')
			seat = await as('aufnahme').ok<Seat>('POST', `/sessions/${session.id}/people`, { person: { name: 'Rosa Beispiel', phone: '0351 23125 119' }, consent: { version: consent.version, by: 'phone' } })
			expect(seat).toMatchObject({ state: 'waiting', account: false })
		})

		it('who signs off makes room for who has waited longest, and the bell rings', async () => {
			await as('mitglied').ok('DELETE', `/sessions/${session.id}/seat`)
			expect(await as('helferin').ok('GET', `/sessions/${session.id}`)).toMatchObject({ mine: 'seated', waiting: 1 })
			expect(await subjects('helferin')).toEqual(['Jetzt ist ein Platz für dich frei'])
			await as('helferin').ok('DELETE', `/sessions/${session.id}/seat`)
			expect((await people()).find(({ id }) => id === seat.id)).toMatchObject({ state: 'seated', callAbout: 'moved_up' })
			await as('aufnahme').ok('POST', `/seats/${seat.id}/told`)
		})

		it('nobody else reads who comes', async () => {
			for (const account of ['mitglied', 'helferin', 'vorstand', 'admin'] as const) {
				expect((await as(account).app('GET', `/sessions/${session.id}/people`)).status, account).toBe(404)
				expect((await as(account).app('GET', `/sessions/${session.id}`)).text, account).not.toContain('Rosa')
			}
		})

		it('a cancelled session is told to everybody, on the telephone where nothing else reaches', async () => {
			await as('mitglied').ok('POST', `/sessions/${session.id}/seat`)
			await as('koordination').ok('POST', `/sessions/${session.id}/cancel`)
			expect(await subjects('mitglied')).toEqual(['Dein Gruppentermin fällt aus'])
			const calls = await as('aufnahme').ok<SeatCall[]>('GET', '/seats/calls')
			expect(calls.find(({ id }) => id === seat.id)).toMatchObject({ about: 'cancelled' })
			expect((await as('helfer').app('POST', `/sessions/${session.id}/seat`)).status).toBe(409)
		})
	})
}
