/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls, itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { getAssignment, listMyAssignments, mailPage, reportAssignment, reportContact, returnAssignment } from './assignments.ts'

const server = fakeServer()

describe('assignments', () => {
	itLists(server, 'listMyAssignments', () => listMyAssignments({ limit: 2, cursor: 'c2' }), 'GET /assignments/mine?limit=2&cursor=c2')
	itCalls(server, 'getAssignment', () => getAssignment(9), { call: 'GET /assignments/9', data: { id: 1 } })
	itCalls(server, 'reportContact', () => reportContact(9, 'reached'), { call: 'POST /assignments/9/contacted', body: { result: 'reached' }, data: { id: 1 } })
	itCalls(server, 'reportAssignment', () => reportAssignment(9, 'goes_on'), { call: 'POST /assignments/9/report', body: { result: 'goes_on' }, data: { id: 1 } })
	itCalls(server, 'reportAssignment', () => reportAssignment(9, 'done', null, 45), { call: 'POST /assignments/9/report', body: { result: 'done', note: null, minutes: 45 }, data: { id: 1 } })
	itCalls(server, 'mailPage', () => mailPage(9, 'files'), { call: 'POST /assignments/9/page', body: { page: 'files' }, data: { ok: true } })
	itCalls(server, 'returnAssignment', () => returnAssignment(9), { call: 'POST /assignments/9/return', data: { ok: true } })
})
