import type { fakeServer } from './api.ts'

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { expect, it } from 'vitest'

interface Expected {
	/** e.g. `POST /asks/3/accept` */
	call: string
	body?: unknown
	/** What the server answers and the function passes on. */
	data: unknown
}

/**
 * What holds for every function of src/api: it sends exactly this call, passes the answer on,
 * and turns a refusal and a lost connection into an ApiError.
 *
 * @param server - the server of the spec file
 * @param name - name of the function
 * @param run - calls it
 * @param expected - call, body and answer
 */
export function itCalls(server: ReturnType<typeof fakeServer>, name: string, run: () => Promise<unknown>, expected: Expected) {
	it(`${name} sends ${expected.call} and passes the answer on`, async () => {
		server.reply({ data: expected.data })
		await expect(run()).resolves.toEqual(expected.data)
		expect(server.sent.map(({ method, path }) => `${method} ${path}`)).toEqual([expected.call])
		expect(server.sent[0]?.body).toEqual(expected.body)
	})

	it(`${name} tells a refusal`, async () => {
		server.reply({ status: 409, data: { message: 'Schon vergeben', reason: 'filled' } })
		await expect(run()).rejects.toMatchObject({ kind: 'conflict', reason: 'filled', message: 'Schon vergeben' })
	})

	it(`${name} tells a lost connection`, async () => {
		server.reply('offline')
		await expect(run()).rejects.toMatchObject({ kind: 'network', status: 0 })
	})
}

/**
 * The same for a list with pages.
 *
 * @param server - the server of the spec file
 * @param name - name of the function
 * @param run - calls it for the page behind the cursor `c2`
 * @param call - e.g. `GET /board?limit=2&cursor=c2`
 */
export function itLists(server: ReturnType<typeof fakeServer>, name: string, run: () => Promise<unknown>, call: string) {
	it(`${name} sends ${call} and passes items and the next cursor on`, async () => {
		server.reply({ data: [{ id: 7 }], next: 'c3' })
		await expect(run()).resolves.toEqual({ items: [{ id: 7 }], next: 'c3' })
		expect(server.sent.map(({ method, path }) => `${method} ${path}`)).toEqual([call])
	})

	it(`${name} knows an empty list and its end`, async () => {
		server.reply({ data: [] })
		await expect(run()).resolves.toEqual({ items: [], next: null })
	})

	it(`${name} tells a refusal`, async () => {
		server.reply({ status: 404, data: { message: 'Nicht da' } })
		await expect(run()).rejects.toMatchObject({ kind: 'missing', status: 404 })
	})

	it(`${name} tells a lost connection`, async () => {
		server.reply('offline')
		await expect(run()).rejects.toMatchObject({ kind: 'network' })
	})
}
