/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { getHandbookPage, listHandbook } from './handbook.ts'

const server = fakeServer()

describe('handbook', () => {
	itCalls(server, 'listHandbook', () => listHandbook(), { call: 'GET /handbook', data: [] })
	itCalls(server, 'getHandbookPage', () => getHandbookPage('erste-schritte'), { call: 'GET /handbook/erste-schritte', data: { id: 1 } })
})
