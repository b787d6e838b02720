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

/** What can find somebody by a number, guess, or make much work: each has a limit of the server's own, and so has what sends mails. */
const LIMITED = [
	'POST /requests',
	'GET /requests/find',
	'POST /callback',
	'POST /barriers',
	'POST /reports',
	'POST /helpers/addresses',
	'POST /lists/addresses',
	'POST /messages',
	'POST /requests/{requestId}/asks',
	'POST /plans/apply',
	'POST /asks/{askId}/decline',
	'POST /asks/{askId}/reject',
	'POST /assignments/{assignmentId}/report',
	'POST /assignments/{assignmentId}/return',
	'POST /board/{requestId}/offer',
	'POST /requests/{requestId}/report',
	'DELETE /helpers/{helperId}',
	'POST /helpers/{helperId}/end-access',
	'DELETE /helpers/me',
	'DELETE /me/data',
	'DELETE /requests/{requestId}/person',
	'POST /requests/{requestId}/close',
	'POST /requests/{requestId}/reopen',
	'GET /me/export',
	'GET /me/export/text',
	'GET page /antwort/{secret}',
	'POST page /antwort/{secret}',
	'GET page /abmelden/{messageId}/{secret}',
	'POST page /abmelden/{messageId}/{secret}',
]

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
		expect(isLimited(route)).toBe(true)
	})

	it('whatever sends a mail has a limit, and it is measured what does', async () => {
		const mails = () => Number(stage.sql('SELECT COALESCE(MAX(id), 0) AS last FROM oc_ing_mails')[0]!.last)
		const sending: string[] = []
		for (const row of writing) {
			await stage.breathe()
			const role = granted(row)[0]!
			const context = await stage.caller.prepare(row, role, true)
			const before = mails()
			await stage.caller.call(row, context)
			if (mails() > before) {
				sending.push(row.route)
			}
			await stage.caller.undo(row, context)
		}
		expect(sending).toEqual(expect.arrayContaining(['POST /requests/{requestId}/confirm', 'POST /requests/{requestId}/page', 'POST /assignments/{assignmentId}/page']))
		expect(sending.filter((route) => !isLimited(route))).toEqual([])
	}, 180_000)

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

/** By the server's own means. */
function isLimited(route: string): boolean {
	return routes().find((one) => nameOf(one) === route)?.attributes.some((attribute) => /RateLimit$/.test(attribute)) ?? false
}
