/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Role, Row } from '../permissions/table.ts'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bell } from '../http/bell.ts'
import { DISTRICT } from '../permissions/people.ts'
import { permissions } from '../permissions/table.ts'
import { occ, PASSWORD } from '../server/server.ts'
import { offerHelp } from '../server/world.ts'
import { Stage } from './stage.ts'

let stage: Stage
/** Of the helper: what they look after, what they are asked, and what they asked for themselves. */
let task: { request: number, ask: number }
let open: { request: number, ask: number }
let own: number

const HELPER = 'helferin'
const words = (...args: string[]) => occ(stage.server.place, args)

beforeAll(async () => {
	stage = await Stage.open()
})

afterAll(() => stage?.close())

beforeEach(async () => {
	await stage.people.offer('helper')
	const arranged = await stage.records.get('ask', 'arranged', 'own', 'helper', true)
	const asked = await stage.records.get('ask', 'asked', 'own', 'helper', true)
	task = { request: arranged.request, ask: arranged.id }
	open = { request: asked.request, ask: asked.id }
	own = (await stage.records.get('request', 'new', 'own', 'helper', true)).id
})

/** Every route of the table with the ids of what was theirs; `·` where a route names no record. */
function addresses(row: Row): string[] {
	const path = row.route.split(' ').at(-1)!
	const ids: { [parameter: string]: number[] } = { askId: [task.ask, open.ask], assignmentId: [task.ask], requestId: [task.request, open.request, own], helperId: [1], roleId: [1] }
	const name = /\{(\w+)\}/.exec(path)?.[1]
	return name === undefined ? [path] : (ids[name] ?? []).map((id) => path.replace(`{${name}}`, String(id)))
}

/** Calls every route once, with an empty body where one is read, and gives those that did not answer as expected. */
async function notDenied(allowed: (status: number, route: string, address: string) => boolean): Promise<string[]> {
	const wrong: string[] = []
	const rows = permissions().filter(({ route }, index, all) => !route.includes(' page ') && all.findIndex((one) => one.route === route) === index)
	for (const row of rows) {
		for (const address of addresses(row)) {
			const verb = row.route.split(' ')[0]!
			const status = await stage.status(HELPER, verb, address, verb === 'GET' ? undefined : {})
			if (!allowed(status, row.route, address)) {
				wrong.push(`${verb} ${address} gave ${status}`)
			}
		}
	}
	return wrong
}

/** What the desk sees: nobody looks after it, nobody is asked. */
async function freed(): Promise<void> {
	expect((await stage.people.desk.ok<{ state: string }>('GET', `/requests/${task.request}`)).state).toBe('searching')
	expect((await stage.people.desk.ok<{ asks: { state: string }[] }>('GET', `/requests/${open.request}`)).asks[0]!.state).toBe('withdrawn')
}

describe('T5: who was removed keeps no access through anything', () => {
	it('an account that left the group: no route, and the work goes back with the next job', async () => {
		await words('group:removeuser', 'ins-netz', HELPER)
		try {
			expect(await notDenied((status) => status === 404)).toEqual([])
			await words('ins_netz_gegangen:purge')
			await freed()
		} finally {
			await words('group:adduser', 'ins-netz', HELPER)
		}
		expect((await stage.as(HELPER).app('GET', `/assignments/${task.ask}`)).status).toBe(404)
	})

	it('a disabled account: no route at all', async () => {
		await words('user:disable', HELPER)
		try {
			expect(await notDenied((status) => status === 401)).toEqual([])
		} finally {
			await words('user:enable', HELPER)
		}
	})

	it('who leaves: nothing of the work, not by route and not by bell', async () => {
		await stage.as(HELPER).ok('DELETE', '/helpers/me')
		for (const path of [`/assignments/${task.ask}`, '/assignments/mine', '/asks/mine', '/board', '/helpers/me', `/requests/${task.request}`, `/requests/${task.request}/contact`]) {
			expect((await stage.as(HELPER).app('GET', path)).status, path).toBe(404)
		}
		for (const path of [`/asks/${open.ask}/accept`, `/asks/${open.ask}/decline`, `/assignments/${task.ask}/report`, `/assignments/${task.ask}/return`, `/assignments/${task.ask}/contacted`]) {
			expect([404, 400]).toContain((await stage.as(HELPER).app('POST', path, {})).status)
		}
		await freed()
		// Of an ask that was taken back one word stays, without any button.
		expect((await bell(stage.as(HELPER))).flatMap(({ actions }) => actions)).toEqual([])
	})

	it('a request that ends: the helper loses the contact data at once', async () => {
		await stage.people.desk.ok('POST', `/requests/${task.request}/close`, { outcome: 'solved' })
		expect((await stage.as(HELPER).app('GET', `/assignments/${task.ask}`)).status).toBe(404)
		expect((await stage.as(HELPER).ok<{ id: number }[]>('GET', '/assignments/mine')).map(({ id }) => id)).not.toContain(task.ask)
	})
})

describe('T8: membership of a group counts now, not when it was looked up', () => {
	it.each(['aufnahme', 'koordination-goerlitz'])('who leaves the group %s loses its role with the next call', async (group) => {
		await words('group:adduser', group, 'helfer')
		const role = group === 'aufnahme' ? 'intake' : 'coordinator'
		if (role === 'intake') {
			await stage.people.as('admin').ok('POST', '/roles', { role, group, districts: [DISTRICT] })
		}
		expect((await stage.as('helfer').app('GET', '/requests/counts')).status).toBe(200)
		await words('group:removeuser', group, 'helfer')
		const desk = permissions().filter(({ route, expected }) => !route.includes(' page ') && !route.includes('{') && route !== 'GET /requests' && expected[role as Role] !== undefined && expected[role as Role]! < 300 && expected.member === 404)
		expect(desk.length).toBeGreaterThan(2)
		for (const { route } of desk) {
			const [verb, path] = route.split(' ') as [string, string]
			expect(await stage.status('helfer', verb, path === '/events' ? '/events?request=1' : path, verb === 'GET' ? undefined : {}), route).toBe(404)
		}
	})

	it('a group made again under the old name has no role', async () => {
		await words('group:add', 'kommt-wieder')
		await stage.people.as('admin').ok('POST', '/roles', { role: 'coordinator', group: 'kommt-wieder', districts: ['*'] })
		await words('group:delete', 'kommt-wieder')
		await words('group:add', 'kommt-wieder')
		await words('group:adduser', 'kommt-wieder', 'helfer')
		expect((await stage.as('helfer').ok<{ roles: string[] }>('GET', '/me')).roles).not.toContain('coordinator')
	})
})

describe('T9: a new account with an old name inherits nothing', () => {
	it('no record, no task, no role, no notification', async () => {
		await stage.people.as('admin').ok('POST', '/roles', { role: 'intake', user: HELPER, districts: [DISTRICT] })
		await words('user:delete', HELPER)
		await occ(stage.server.place, ['user:add', '--password-from-env', '--display-name', 'Jemand Anderes', '--group', 'ins-netz', HELPER], { OC_PASS: PASSWORD })
		expect(await stage.as(HELPER).ok('GET', '/me')).toMatchObject({ roles: ['member'], districts: [], helper: null })
		expect(await stage.as(HELPER).ok('GET', '/me/export')).toMatchObject({ offer: null, asks: [], requests: [], events: [] })
		expect(await stage.as(HELPER).ok('GET', '/requests?queue=mine')).toEqual([])
		expect(await bell(stage.as(HELPER))).toEqual([])
		const recordRoutes = (status: number, route: string) => status === 404 || status === 400 || !/\{\w+Id\}/.test(route) || route.includes('/handbook/')
		expect(await notDenied(recordRoutes)).toEqual([])
		await freed()
		await offerHelp(stage.as(HELPER), { district: DISTRICT })
		expect(await stage.as(HELPER).ok('GET', '/assignments/mine')).toEqual([])
		expect(await stage.as(HELPER).ok('GET', '/asks/mine')).toEqual([])
	})
})
