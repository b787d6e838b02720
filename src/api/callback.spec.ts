/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { askForCallback, getCallback } from './callback.ts'

const server = fakeServer()

describe('callback', () => {
	itCalls(server, 'getCallback', () => getCallback(), { call: 'GET /callback', data: { phone: null, request: null } })
	itCalls(server, 'askForCallback', () => askForCallback('0351', 'c-1'), { call: 'POST /callback', body: { phone: '0351', consent: { version: 'c-1', by: 'self' } }, data: { id: 1 } })
})
