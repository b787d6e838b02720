/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request } from '../../src/api/types.ts'
import type { Account, Server } from '../server/server.ts'

import { beforeAll, describe, expect, it } from 'vitest'
import { OcsClient } from '../server/ocs.ts'
import { inDays, offerHelp, takeDown } from '../server/world.ts'

/**
 * Silence, a second round, a yes that comes too late, and cases that go to another coordinator. The steps build on each other.
 *
 * @param server - gives the server once it runs
 */
export function rounds(server: () => Server): void {
	describe('silence, a second round, a late yes, and handing over', () => {
		let request: number
		let helpers: number[]
		const as = (account: Account) => new OcsClient(server().place, account)
		const current = () => as('koordination').ok<Request>('GET', `/requests/${request}`)
		const askOf = async (helper: number, round: number) => (await current()).asks.find((ask) => ask.helper.id === helper && ask.round === round)!.id
		const ask = (some: number[], deadline: string, more = {}) => as('koordination').app('POST', `/requests/${request}/asks`, { helpers: some, deadline, ...more })

		beforeAll(async () => {
			helpers = [(await offerHelp(as('helferin'), { capacity: 20 })).id, (await offerHelp(as('helfer'), { capacity: 20 })).id]
			request = (await takeDown(as('aufnahme'), { person: { name: 'Elfriede Beispiel', phone: '0351 23125 119' } })).id
		})

		it('who says nothing in time is late, and the desk asks again', async () => {
			const soon = new Date(Date.now() + 2000).toISOString().replace(/\.\d+Z$/, 'Z')
			expect((await ask([helpers[0]!], soon)).status).toBe(200)
			const first = await askOf(helpers[0]!, 1)
			await expect.poll(async () => (await current()).asks[0]!.state, { timeout: 20_000 }).toBe('no_answer')
			expect(await as('helferin').app('POST', `/asks/${first}/accept`)).toMatchObject({ status: 409, data: { reason: 'deadline' } })
			expect((await ask(helpers, inDays(2))).status).toBe(200)
			expect((await current()).rounds).toBe(2)
		})

		it('the first yes wins, and the late one reads a friendly sentence', async () => {
			await as('helfer').ok('POST', `/asks/${await askOf(helpers[1]!, 2)}/accept`)
			expect(await as('helferin').app('POST', `/asks/${await askOf(helpers[0]!, 2)}/accept`)).toMatchObject({ status: 409, data: { reason: 'filled' } })
			await as('koordination').ok('POST', `/requests/${request}/confirm`, { ask: await askOf(helpers[1]!, 2) })
		})

		it('a second helper comes along, and one report is enough', async () => {
			const { companionName } = await as('koordination').ok<Request>('POST', `/requests/${request}/companion`, { helper: helpers[0] })
			expect(companionName).not.toBeNull()
			const { asks } = await current()
			await as('helferin').ok('POST', `/assignments/${asks.find(({ companion }) => companion)!.id}/report`, { result: 'done' })
			expect((await current()).state).toBe('done')
		})

		it('all open cases of somebody go to another one in one step', async () => {
			const given = await as('koordination').ok<{ cases: number }>('POST', '/desks/hand-over', { from: 'aufnahme', to: 'koordination' })
			expect(given.cases).toBeGreaterThan(0)
			expect(await as('koordination').ok('POST', '/desks/hand-over', { from: 'aufnahme', to: 'koordination', dryRun: true })).toMatchObject({ cases: 0 })
		})
	})
}
