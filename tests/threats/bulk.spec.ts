/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Role } from '../permissions/table.ts'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inDays } from '../server/world.ts'
import { oneOfEachRoute, readable, Stage } from './stage.ts'

interface Entry { id: number, elsewhere?: boolean, request?: number }

/** Every read of many records, and how one entry is read alone; or why an entry cannot be. */
const LISTS: { [route: string]: { single?: (entry: Entry) => string | null, why?: string } } = {
	'GET /requests': { single: ({ id }) => `/requests/${id}` },
	'GET /requests/find': { single: ({ id }) => `/requests/${id}` },
	// Of those from elsewhere the list shows name and district, and the record itself nothing.
	'GET /helpers': { single: ({ id, elsewhere }) => elsewhere === true ? null : `/helpers/${id}` },
	'GET /assignments/mine': { single: ({ id }) => `/assignments/${id}` },
	'GET /events': { why: 'of one request, with its check' },
	'GET /asks/mine': { why: 'an ask is only read in this list' },
	'GET /board': { why: 'opened by the desk for all helpers' },
	'GET /roles': { why: 'an entry is only read in this list' },
	'GET /accounts': { why: 'at most eight, and none without three letters of the name' },
	'GET /groups': { why: 'for the admin' },
	'GET /barriers': { why: 'for the people of trust' },
	'GET /brochure': { why: 'the same for everybody' },
	'GET /search': { why: 'pages of the handbook, the same for everybody' },
	'GET /glossary': { why: 'the same for everybody' },
	'GET /editing/pages': { why: 'pages of the handbook, for those who write it' },
	'GET /suggestions': { why: 'sentences without a name, for those who write the handbook' },
	'GET /legal': { single: ({ id }) => `/legal/${id}` },
	'GET /retention': { why: 'numbers' },
	'GET /reports': { why: 'for the people of trust' },
	'GET /me/readers': { why: 'one’s own' },
	'GET /handbook': { single: ({ id }) => `/handbook/${id}` },
	'GET /requests/{requestId}/calls': { why: 'of one request, with its check' },
	'GET /requests/{requestId}/appointments': { why: 'of one request, with its check' },
	'GET /appointments/mine': { why: 'one’s own, in this list or with its request' },
	'GET /sessions': { single: ({ id }) => `/sessions/${id}` },
	'GET /sessions/{sessionId}/people': { why: 'of one session, with its check' },
	'GET /seats/calls': { why: 'without names; how to reach somebody is read one by one' },
	'GET /imports': { why: 'numbers of tables, only read in this list' },
	'GET /messages': { single: ({ id }) => `/messages/${id}` },
	'GET /me/messages': { why: 'read in this list by those on the list, and without the others there' },
	'GET /appeals': { why: 'texts without a name, for those who ask the membership' },
}

let stage: Stage

beforeAll(async () => {
	stage = await Stage.open()
	for (const [whose, role] of [['own', 'member'], ['district', 'coordinator'], ['foreign', 'coordinator'], ['taken down', 'intake']] as const) {
		await stage.records.get('request', 'arranged', whose, role, false)
	}
})

afterAll(() => stage?.close())

describe('T6: many at once, with the check of the single route', () => {
	it('every read that gives a list is here', async () => {
		const lists = new Set<string>()
		for (const read of (await stage.reads()).filter(({ route }) => !route.includes(' page '))) {
			const { ocs } = await (await stage.get(read)).json() as { ocs: { data: unknown } }
			if (Array.isArray(ocs.data)) {
				lists.add(read.route)
			}
		}
		expect([...lists].filter((route) => LISTS[route] === undefined)).toEqual([])
	})

	it.each(oneOfEachRoute(readable()).filter(({ route }) => LISTS[route]?.single).map(({ route }) => route))('whatever stands in %s can be read alone by the same person', async (route) => {
		for (const read of (await stage.reads()).filter((one) => one.route === route)) {
			const { ocs } = await (await stage.get(read)).json() as { ocs: { data: Entry[] } }
			for (const entry of ocs.data) {
				const path = LISTS[route]!.single!(entry)
				expect(path === null ? 200 : (await stage.people.role(read.role).app('GET', path)).status, `${path} of ${read.role}`).toBe(200)
			}
		}
	})

	it('what the matching hands out is what its reader may read one by one', async () => {
		const { requests } = await stage.people.role('coordinator').ok<{ requests: Entry[] }>('GET', '/matching/input')
		expect(requests.length).toBeGreaterThan(0)
		for (const { id } of requests) {
			expect((await stage.people.role('coordinator').app('GET', `/requests/${id}`)).status).toBe(200)
		}
	})

	it('a plan does nothing that a single ask could not do', async () => {
		const helper = await stage.records.helperOfDistrict()
		for (const role of ['member', 'helper', 'intake', 'coordinator', 'editor', 'executive', 'trust', 'admin'] as Role[]) {
			for (const whose of ['district', 'foreign']) {
				const [alone, planned] = [await stage.records.get('request', 'new', whose, role, true), await stage.records.get('request', 'new', whose, role, true)]
				const single = await stage.people.role(role).app('POST', `/requests/${alone.id}/asks`, { helpers: [helper.id], deadline: inDays(2) })
				const many = await stage.people.role(role).app('POST', '/plans/apply', { pairs: [{ request: planned.id, helper: helper.id }], deadline: inDays(2) })
				const ok = many.status === 200 && (many.data as { ok?: boolean }[])[0]!.ok === true
				expect(ok, `${whose} of ${role}`).toBe(single.status === 200)
			}
		}
	})

	it('my own data holds nothing that I could not read alone', async () => {
		const { requests } = await stage.people.role('member').ok<{ requests: Entry[] }>('GET', '/me/export')
		for (const { id } of requests) {
			expect((await stage.people.role('member').app('GET', `/requests/${id}/contact`)).status).toBe(200)
		}
	})
})
