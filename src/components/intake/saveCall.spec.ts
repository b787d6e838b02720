/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { aRequest } from '../../../tests/setup/request.ts'
import { vocabulary } from '../../../tests/setup/vocabulary.ts'
import { emptyCall, toInput } from './callValues.ts'
import { saveCall, saveForCallback } from './saveCall.ts'

const server = fakeServer()
const input = toInput({ ...emptyCall(), phone: '030 23125 101' }, vocabulary, false)
const calls = () => server.sent.map(({ method, path }) => `${method} ${path}`)

describe('saving a call', () => {
	it('makes a request of a new call', async () => {
		server.reply({ status: 201, data: aRequest() })
		await saveCall(null, input)
		expect(calls()).toEqual(['POST /requests'])
	})

	it('clarifies one that was put down earlier', async () => {
		server.reply({ data: aRequest({ actions: ['clarify'] }) })
		server.reply({ data: aRequest({ state: 'clarified' }) })
		await expect(saveCall(3, input)).resolves.toMatchObject({ state: 'clarified' })
		expect(calls()).toEqual(['PUT /requests/3', 'POST /requests/3/moves'])
	})

	it('only notes the callback when no time was said', async () => {
		server.reply({ status: 201, data: aRequest({ state: 'callback' }) })
		await saveForCallback(null, input, null)
		expect(calls()).toEqual(['POST /requests'])
	})

	it('notes the time of the next call', async () => {
		server.reply({ status: 201, data: aRequest({ state: 'callback' }) })
		server.reply({ data: aRequest({ state: 'callback' }) })
		await saveForCallback(null, input, '2026-11-23T09:00:00.000Z')
		expect(calls()).toEqual(['POST /requests', 'POST /requests/3/calls'])
		expect(server.sent[1]?.body).toMatchObject({ direction: 'in', nextAt: '2026-11-23T09:00:00.000Z', followUp: true })
	})
})
