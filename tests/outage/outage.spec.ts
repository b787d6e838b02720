/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request } from '../../src/api/types.ts'

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddedHost } from '../server/embedded.ts'
import { OcsClient } from '../server/ocs.ts'
import { occ } from '../server/server.ts'
import { askForHelp, inDays, offerHelp, takeDown } from '../server/world.ts'
import { Line } from './line.ts'

const SECONDS = 5
/** When the line breaks, in milliseconds after the writes were sent: before, while and after they reach the database. */
const MOMENTS = [0, 10, 25, 60, 150]

let line: Line
let server: EmbeddedHost
let helper: { id: number }

const as = (account: ConstructorParameters<typeof OcsClient>[1]) => new OcsClient(server.place, account)

beforeAll(async () => {
	line = await Line.to(process.env.HTTP_DATABASE_URL!)
	server = await EmbeddedHost.start({ databaseUrl: line.url, jobs: false })
	helper = await offerHelp(as('helferin'), { capacity: 20 })
})

afterAll(async () => {
	await server?.stop()
	await line?.end()
})

/** The bare status of a call: what the server answers while it has no database is in no contract. */
async function status(account: 'mitglied' | 'koordination' | 'helferin' | 'aufnahme', verb: string, path: string, body?: object): Promise<number> {
	const { user, password } = server.place.credentials[account]
	const response = await fetch(`${server.place.baseUrl}/ocs/v2.php/apps/ins_netz_gegangen/api/v1${path}`, {
		method: verb,
		headers: { Accept: 'application/json', 'OCS-APIRequest': 'true', 'Content-Type': 'application/json', Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
		body: body && JSON.stringify(body),
	})
	expect(await response.text()).not.toMatch(/SQLSTATE|#\d+ \/|\.php/)
	return response.status
}

describe('the database is gone for five seconds', () => {
	it.each(MOMENTS)('%i ms after the writes begin: nothing confirmed is lost, nothing half done stays', async (moment) => {
		const desk = as('koordination')
		const [asked, accepted, plain] = [await askForHelp(as('mitglied')), await askForHelp(as('mitglied')), await takeDown(as('aufnahme'))]
		const ask = async (id: number) => (await desk.ok<Request>('POST', `/requests/${id}/asks`, { helpers: [helper.id], deadline: inDays(2) })).asks[0]!.id
		const [open, yes] = [await ask(asked.id), await ask(accepted.id)]
		await as('helferin').ok('POST', `/asks/${yes}/accept`)
		const writes: Parameters<typeof status>[] = [
			['helferin', 'POST', `/asks/${open}/accept`, undefined],
			['koordination', 'POST', `/requests/${accepted.id}/confirm`, { ask: yes }],
			['koordination', 'POST', `/requests/${plain.id}/close`, { outcome: 'solved' }],
			['aufnahme', 'POST', `/requests/${plain.id}/calls`, { direction: 'out', result: 'reached', note: 'Ging gut.' }],
		]
		// While they are on their way, the line breaks.
		const running = Promise.all(writes.map((write) => status(...write).catch(() => 0)))
		await pause(moment)
		line.cut()
		const during = await running
		const begun = performance.now()
		while (performance.now() - begun < SECONDS * 1000) {
			expect(await status('mitglied', 'GET', '/requests?queue=mine').catch(() => 500)).toBeGreaterThanOrEqual(500)
			await pause(500)
		}
		line.mend()

		expect(await status('mitglied', 'GET', '/requests?queue=mine')).toBe(200)
		const told = await occ(server.place, ['ins_netz_gegangen:check']).catch((error: Error) => error.message)
		expect(told).toMatch(/asks without a request: 0[\s\S]*arranged requests without a helper: 0[\s\S]*more than one helper: 0[\s\S]*cannot be read: 0/)
		const states = await Promise.all([asked, accepted, plain].map(async ({ id }) => (await desk.ok<Request>('GET', `/requests/${id}`)).state))
		// What was answered with yes has happened; the rest is as before or has happened, and can be done again.
		expect(during[0] === 200 ? ['accepted'] : ['searching', 'accepted']).toContain(states[0])
		expect(during[1] === 200 ? ['arranged'] : ['accepted', 'arranged']).toContain(states[1])
		expect(during[2] === 200 ? ['closed'] : ['new', 'closed']).toContain(states[2])
		for (const [index, write] of writes.entries()) {
			expect([200, 201, 409], `write ${index} once more`).toContain(await status(...write))
		}
	})
})
