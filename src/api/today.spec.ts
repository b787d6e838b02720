/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { getToday } from './today.ts'

const server = fakeServer()

describe('today', () => {
	itCalls(server, 'getToday', getToday, { call: 'GET /today', data: { steps: [], more: false } })
})
