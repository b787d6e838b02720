/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Assignment, Request, RequestListItem } from '../../src/api/types.ts'
import type { Account, Server } from '../server/server.ts'

import { beforeAll, describe, expect, it } from 'vitest'
import { OcsClient } from '../server/ocs.ts'
import { askForHelp, inDays, offerHelp } from '../server/world.ts'

/**
 * Two people who go on together, and the day on which the desk asks how it is going. The steps build on each other.
 *
 * @param server - gives the server once it runs
 */
export function tandem(server: () => Server): void {
	describe('standing tandem with a review', () => {
		let request: number
		let assignment: number
		const as = (account: Account) => new OcsClient(server().place, account)
		const current = () => as('koordination').ok<Request>('GET', `/requests/${request}`)

		beforeAll(async () => {
			const { id: helper } = await offerHelp(as('helferin'), { capacity: 20 })
			request = (await askForHelp(as('mitglied'))).id
			const { asks } = await as('koordination').ok<Request>('POST', `/requests/${request}/asks`, { helpers: [helper], deadline: inDays(2) })
			assignment = asks.find((ask) => ask.helper.id === helper)!.id
			await as('helferin').ok('POST', `/asks/${assignment}/accept`)
			await as('koordination').ok('POST', `/requests/${request}/confirm`, { ask: assignment })
		})

		it('the helper says that it goes on, and the desk has a day to ask', async () => {
			await as('helferin').ok('POST', `/assignments/${assignment}/report`, { result: 'goes_on' })
			const { state, reviewDate } = await current()
			expect(state).toBe('done')
			expect(reviewDate! > inDays(26).slice(0, 10) && reviewDate! < inDays(30).slice(0, 10)).toBe(true)
		})

		it('until then nobody has to do anything, and the two can reach each other', async () => {
			expect((await current()).followUp).toEqual([])
			expect((await as('koordination').ok<RequestListItem[]>('GET', '/requests?queue=followup&limit=200')).map(({ id }) => id)).not.toContain(request)
			expect(await as('helferin').ok<Assignment>('GET', `/assignments/${assignment}`)).toMatchObject({ report: 'goes_on' })
		})

		it('who is asked on the telephone goes on or ends it, and the contact data is gone with the end', async () => {
			await as('aufnahme').ok('POST', `/requests/${request}/report`, { result: 'goes_on' })
			expect((await current()).state).toBe('done')
			await as('aufnahme').ok('POST', `/requests/${request}/report`, { result: 'done' })
			expect((await current()).followUp).toEqual(['review'])
			await as('koordination').ok('POST', `/requests/${request}/close`, { outcome: 'solved' })
			expect((await as('helferin').app('GET', `/assignments/${assignment}`)).status).toBe(404)
		})
	})
}
