/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls, itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { listReaders } from './me.ts'
import { listReports, moveReport, sendReport } from './reports.ts'

const server = fakeServer()

describe('reports', () => {
	itCalls(server, 'sendReport', () => sendReport('zu laut', false), { call: 'POST /reports', body: { text: 'zu laut', named: false }, data: { ok: true } })
	itCalls(server, 'moveReport', () => moveReport(7, 'done'), { call: 'PUT /reports/7', body: { state: 'done' }, data: {} })
	itLists(server, 'listReports', () => listReports({ limit: 2, cursor: 'c2' }), 'GET /reports?limit=2&cursor=c2')
	itLists(server, 'listReaders', () => listReaders({ limit: 2, cursor: 'c2' }), 'GET /me/readers?limit=2&cursor=c2')
})
