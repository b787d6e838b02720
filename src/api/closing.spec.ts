/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { answerAsHelper, answerAsPerson, getTouch, reportByPhone } from './closing.ts'

const server = fakeServer()

describe('closing', () => {
	itCalls(server, 'reportByPhone', () => reportByPhone(4, { result: 'done', minutes: 30 }), { call: 'POST /requests/4/report', body: { result: 'done', minutes: 30 }, data: { id: 4 } })
	itCalls(server, 'answerAsPerson', () => answerAsPerson(4, { helpful: 'yes' }), { call: 'POST /requests/4/feedback', body: { helpful: 'yes' }, data: { ok: true } })
	itCalls(server, 'answerAsHelper', () => answerAsHelper(9, { helpful: 'yes' }), { call: 'POST /assignments/9/feedback', body: { helpful: 'yes' }, data: { ok: true } })
	itCalls(server, 'getTouch', () => getTouch(9), { call: 'GET /assignments/9/touch', data: { name: 'A', phone: null, email: null } })
})
