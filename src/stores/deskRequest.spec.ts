/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeServer } from '../../tests/setup/api.ts'
import { aRequest } from '../../tests/setup/request.ts'
import { reopenRequest } from '../api/requests.ts'
import { useDeskRequest } from './deskRequest.ts'

const server = fakeServer()

/** @param state - of the request on the server */
function serve(state: 'closed' | 'searching') {
	server.on('GET /requests/3', { data: aRequest({ state }) })
	server.on('GET /requests/3/calls', { data: [] })
	server.on('GET /events?request=3&limit=200', { data: [] })
}

describe('a request at the desk', () => {
	beforeEach(() => setActivePinia(createPinia()))

	it('is loaded with its history', async () => {
		serve('closed')
		const desk = useDeskRequest()
		await desk.load(3)
		expect(desk.request?.state).toBe('closed')
		expect(desk.failure).toBeNull()
	})

	it('tells what is not there', async () => {
		serve('closed')
		server.on('GET /requests/3', { status: 404, data: { message: 'x' } })
		const desk = useDeskRequest()
		await desk.load(3)
		expect(desk.failure?.kind).toBe('missing')
	})

	it('says that it worked and shows the new state', async () => {
		serve('closed')
		const desk = useDeskRequest()
		await desk.load(3)
		serve('searching')
		server.on('POST /requests/3/reopen', { data: aRequest({ state: 'searching' }) })
		await expect(desk.act(reopenRequest, 'Begun.')).resolves.toBe(true)
		expect(desk.notice).toEqual({ kind: 'done', text: 'Begun.' })
		expect(desk.request?.state).toBe('searching')
	})

	it('says why it is too late, and loads the present state', async () => {
		serve('closed')
		const desk = useDeskRequest()
		await desk.load(3)
		serve('searching')
		server.on('POST /requests/3/reopen', { status: 409, data: { message: 'Schon geschehen.', reason: 'state' } })
		await expect(desk.act(reopenRequest, 'Begun.')).resolves.toBe(false)
		expect(desk.notice?.kind).toBe('warning')
		expect(desk.notice?.text).toContain('Schon geschehen.')
		expect(desk.request?.state).toBe('searching')
	})

	it('keeps everything as it is when the connection is gone', async () => {
		serve('closed')
		const desk = useDeskRequest()
		await desk.load(3)
		server.on('POST /requests/3/reopen', 'offline')
		await expect(desk.act(reopenRequest, 'Begun.')).resolves.toBe(false)
		expect(desk.notice?.kind).toBe('warning')
		expect(desk.request?.state).toBe('closed')
	})

	it('never sends twice', async () => {
		serve('closed')
		const desk = useDeskRequest()
		await desk.load(3)
		server.on('POST /requests/3/reopen', { data: aRequest() })
		await Promise.all([desk.act(reopenRequest, 'Begun.'), desk.act(reopenRequest, 'Begun.')])
		expect(server.sent.filter(({ method }) => method === 'POST')).toHaveLength(1)
	})
})
