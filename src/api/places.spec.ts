/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { getPlace } from './places.ts'

const server = fakeServer()

describe('places', () => {
	itCalls(server, 'getPlace', () => getPlace('02826'), { call: 'GET /places/02826', data: { id: 1 } })
	itCalls(server, 'getPlace', () => getPlace('../me'), { call: 'GET /places/..%2Fme', data: { id: 1 } })
})
