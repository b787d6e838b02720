/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { getLegal, getRetention, listLegal } from './legal.ts'

const server = fakeServer()

describe('documents on data protection', () => {
	itCalls(server, 'listLegal', () => listLegal(), { call: 'GET /legal', data: [] })
	itCalls(server, 'getLegal', () => getLegal('dpia'), { call: 'GET /legal/dpia', data: {} })
	itCalls(server, 'getRetention', () => getRetention(), { call: 'GET /retention', data: [] })
})
