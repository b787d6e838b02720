/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Role } from '../permissions/table.ts'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permissions } from '../permissions/table.ts'
import { nameOf, routes } from '../routes/routes.ts'
import { granted, oneOfEachRoute, Stage } from './stage.ts'

const MEGABYTE = JSON.stringify({ text: 'x'.repeat(1024 * 1024) })

/** What can send a mail, or find somebody by a number: each has a limit of the server's own. */
const LIMITED = ['POST /requests', 'GET /requests/find', 'POST /callback', 'POST /barriers', 'POST /reports', 'POST /helpers/addresses', 'POST /requests/{requestId}/asks', 'POST /plans/apply', 'GET /me/export', 'GET /me/export/text', 'GET page /antwort/{secret}', 'POST page /antwort/{secret}']

let stage: Stage

beforeAll(async () => {
	stage = await Stage.open()
})

afterAll(() => stage?.close())

describe('T13: too much, and too often', () => {
	const writing = oneOfEachRoute(permissions().filter(({ route }) => !route.startsWith('GET') && !route.includes(' page ')))

	it.each(writing.map(({ route }) => route))('%s reads no megabyte', async (route) => {
		const row = writing.find((one) => one.route === route)!
		const role = granted(row)[0] as Role
		const context = await stage.caller.prepare(row, role, true)
		const { verb, address } = await stage.caller.written(row, context)
		const begun = performance.now()
		const { status } = await stage.people.role(role).send(verb, `/ocs/v2.php/apps/ins_netz_gegangen/api/v1${address}`, MEGABYTE)
		expect(status).toBe(400)
		expect(performance.now() - begun).toBeLessThan(5000)
	})

	it('a long address or question is refused as well', async () => {
		for (const path of [`/requests?queue=${'x'.repeat(4000)}`, `/places/${'1'.repeat(4000)}`, `/requests/${'9'.repeat(300)}`, `/handbook/${'a'.repeat(4000)}`]) {
			expect([400, 404, 414]).toContain(await stage.status('koordination', 'GET', path))
		}
	})

	it.each(LIMITED)('%s has a limit', (route) => {
		const found = routes().find((one) => nameOf(one) === route)
		expect(found?.attributes.some((attribute) => /RateLimit$/.test(attribute))).toBe(true)
	})

	it.each([['POST /barriers', 60], ['POST /callback', 60], ['GET /me/export', 60]])('%s ends after its limit, and says so', async (route, limit) => {
		const row = permissions().find((one) => one.route === route)!
		const context = await stage.caller.prepare(row, 'editor', false)
		const statuses: number[] = []
		for (let call = 0; call <= limit; call++) {
			statuses.push((await stage.caller.call(row, context)).status)
		}
		expect(statuses.slice(0, limit).filter((status) => status === 429)).toEqual([])
		expect(statuses.at(-1)).toBe(429)
	})

	it('who guesses secrets is slowed down', () => {
		expect(routes().filter(({ url }) => url.includes('{secret}')).every(({ attributes }) => attributes.includes('BruteForceProtection'))).toBe(true)
	})
})
