/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request } from '../../src/api/types.ts'
import type { Caller } from './caller.ts'
import type { People } from './people.ts'
import type { Records } from './records.ts'
import type { Role, Row } from './table.ts'

import { describe, expect, it } from 'vitest'
import { inDays } from '../server/world.ts'
import { permissions } from './table.ts'

/** Rows whose path names a record, with somebody who may make the call: by the row, so that the table stays the source. */
const withIds = permissions()
	.filter(({ route, expected }) => /\{\w+Id\}/.test(route) && !/^GET/.test(route) && Object.values(expected).some((status) => status < 300))
	.filter((row, index, all) => all.findIndex(({ route }) => route === row.route) === index)

/**
 * Ids in bodies: of other records, and under the name of a path parameter, which a real server would believe.
 *
 * @param parts - gives what calls and makes records, once the server runs
 */
export function holdsBodies(parts: () => { people: People, records: Records, caller: Caller }): void {
	describe('T1: ids in bodies', () => {
		it.each(withIds)('$route refuses a body that names the path parameter', async (row: Row) => {
			const { caller, records } = parts()
			const role = (Object.keys(row.expected) as Role[]).find((one) => row.expected[one]! < 300)!
			const parameter = /\{(\w+)\}/.exec(row.route)![1]!
			const target = await caller.prepare({ route: row.route, whose: row.whose }, role, true)
			const victim = await records.get('request', 'new', 'foreign', role, true)
			const look = async () => [await target.record.snapshot(), await victim.snapshot()]
			const before = await look()
			expect(await caller.call(row, target, { [parameter]: victim.id })).toMatchObject({ status: 400, data: { field: parameter } })
			expect(await look()).toEqual(before)
			await caller.undo(row, target)
		})

		it('a coordinator cannot ask helpers who are out of reach', async () => {
			const { people, records } = parts()
			const request = await records.get('request', 'new', 'district', 'coordinator', true)
			const stranger = await records.get('helper', 'new', 'foreign', 'coordinator', true)
			const before = await request.snapshot()
			const body = { helpers: [stranger.id], deadline: inDays(2) }
			expect(await people.role('coordinator').app('POST', `/requests/${request.id}/asks`, body)).toMatchObject({ status: 400, data: { field: 'helpers' } })
			expect(await request.snapshot()).toBe(before)
		})

		it('an ask of another request confirms nothing', async () => {
			const { people, records } = parts()
			const request = await records.get('request', 'accepted', 'district', 'coordinator', true)
			const other = await records.get('request', 'accepted', 'foreign', 'coordinator', true)
			const before = [await request.snapshot(), await other.snapshot()]
			expect(await people.role('coordinator').app('POST', `/requests/${request.id}/confirm`, { ask: other.ask })).toMatchObject({ status: 400, data: { field: 'ask' } })
			expect([await request.snapshot(), await other.snapshot()]).toEqual(before)
		})

		it('a plan asks nobody for requests of other districts, nor helpers out of reach', async () => {
			const { people, records } = parts()
			const [own, foreign] = [await records.get('request', 'new', 'district', 'coordinator', true), await records.get('request', 'new', 'foreign', 'coordinator', true)]
			const [near, far] = [await records.helperOfDistrict(), await records.get('helper', 'new', 'foreign', 'coordinator', true)]
			const before = [await own.snapshot(), await foreign.snapshot()]
			const pairs = [{ request: foreign.id, helper: near.id }, { request: own.id, helper: far.id }]
			const results = await people.role('coordinator').ok('POST', '/plans/apply', { pairs, deadline: inDays(2) })
			expect(results).toMatchObject([{ request: foreign.id, reason: 'state' }, { request: own.id, reason: 'state' }])
			expect([await own.snapshot(), await foreign.snapshot()]).toEqual(before)
		})

		it('who takes a call cannot give the request to an account', async () => {
			const { people } = parts()
			const answer = await people.role('intake').app('POST', '/requests', { requesterId: 'mitglied', district: '14626', topics: ['email'], channels: ['video'] })
			expect(answer.status).toBe(400)
		})

		it('lists hold no record of others', async () => {
			const { people, records } = parts()
			const foreign = await records.get('request', 'new', 'foreign', 'coordinator', false)
			for (const queue of ['new', 'all', 'stale', 'followup', 'callback', 'searching', 'unanswered', 'confirm', 'bodies']) {
				for (const role of ['coordinator', 'intake'] as const) {
					const list = await people.role(role).ok<Request[]>('GET', `/requests?queue=${queue}&limit=200`)
					expect(list.map(({ id }) => id), `${queue} of ${role}`).not.toContain(foreign.id)
					// What somebody took down is theirs to follow, wherever the caller lives; all else is of their district.
					const elsewhere = list.filter(({ district }) => district !== '14626')
					for (const { id } of elsewhere) {
						expect((await people.role(role).ok<Request>('GET', `/requests/${id}`)).takenDown, `${queue} of ${role}`).toBe(true)
					}
				}
			}
		})
	})
}
