/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { applyPlan, getMatchingInput } from './matching.ts'

const server = fakeServer()

describe('matching', () => {
	it('hands the records on as text, for the worker', async () => {
		server.on('GET /matching/input?request=3', { data: { helpers: [] } })
		expect(JSON.parse(await getMatchingInput({ request: 3 }))).toMatchObject({ ocs: { data: { helpers: [] } } })
	})

	it('tells a refusal and a lost connection', async () => {
		server.reply({ status: 404, data: { message: 'Nicht da' } })
		await expect(getMatchingInput()).rejects.toMatchObject({ kind: 'missing', status: 404 })
		server.reply({ status: 409, data: { message: 'Schon vergeben', reason: 'filled' } })
		await expect(getMatchingInput()).rejects.toMatchObject({ kind: 'conflict', reason: 'filled', message: 'Schon vergeben' })
		server.reply('offline')
		await expect(getMatchingInput()).rejects.toMatchObject({ kind: 'network' })
	})

	const pair = { request: 3, helper: 7 }
	itCalls(server, 'applyPlan', () => applyPlan([pair], '2026-11-24T18:00:00Z'), {
		call: 'POST /plans/apply',
		body: { pairs: [pair], deadline: '2026-11-24T18:00:00Z' },
		data: [{ request: 3, ok: true }],
	})

	it('sends a large plan in parts the server takes', async () => {
		const pairs = Array.from({ length: 201 }, (_, i) => ({ request: i + 1, helper: 7 }))
		server.reply({ data: [{ request: 1, ok: true }] })
		server.reply({ data: [{ request: 201, reason: 'full', message: 'Kein Platz.' }] })
		expect(await applyPlan(pairs, '2026-11-24T18:00:00Z')).toHaveLength(2)
		expect(server.sent.map(({ body }) => (body as { pairs: unknown[] }).pairs.length)).toEqual([200, 1])
	})
})
