/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls, itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { addCompanion, askHelpers, closeRequest, confirmAsk, countRequests, createRequest, findRequests, getRequest, getRequestContact, listCalls, listRequests, logCall, moveRequest, reopenRequest, setBoard, setUrgency, updateRequest } from './requests.ts'

const server = fakeServer()

describe('requests', () => {
	const input = { district: null, topics: ['email'], channels: ['phone' as const], consent: { version: '1', by: 'phone' as const } }
	itCalls(server, 'createRequest', () => createRequest(input), { call: 'POST /requests', body: input, data: { id: 1 } })
	itLists(server, 'listRequests', () => listRequests('new', { limit: 2, cursor: 'c2' }), 'GET /requests?queue=new&limit=2&cursor=c2')
	itCalls(server, 'countRequests', () => countRequests(), { call: 'GET /requests/counts', data: { new: 3 } })
	itCalls(server, 'findRequests', () => findRequests('0351 23125-1'), { call: 'GET /requests/find?phone=0351+23125-1', data: [] })
	itCalls(server, 'getRequest', () => getRequest(3), { call: 'GET /requests/3', data: { id: 1 } })
	itCalls(server, 'updateRequest', () => updateRequest(3, input), { call: 'PUT /requests/3', body: input, data: { id: 1 } })
	itCalls(server, 'getRequestContact', () => getRequestContact(3), { call: 'GET /requests/3/contact', data: { id: 1 } })
	itCalls(server, 'moveRequest', () => moveRequest(3, { to: 'waiting', until: '2026-12-01' }), { call: 'POST /requests/3/moves', body: { to: 'waiting', until: '2026-12-01' }, data: { id: 1 } })
	itCalls(server, 'setUrgency', () => setUrgency(3, 2), { call: 'POST /requests/3/urgency', body: { urgency: 2 }, data: { id: 1 } })
	itCalls(server, 'addCompanion', () => addCompanion(3, 4), { call: 'POST /requests/3/companion', body: { helper: 4 }, data: { id: 1 } })
	itCalls(server, 'askHelpers', () => askHelpers(3, { helpers: [4], deadline: '2026-12-01T17:00:00Z', text: 'E-Mail' }), { call: 'POST /requests/3/asks', body: { helpers: [4], deadline: '2026-12-01T17:00:00Z', text: 'E-Mail' }, data: { id: 1 } })
	itCalls(server, 'confirmAsk', () => confirmAsk(3, 9), { call: 'POST /requests/3/confirm', body: { ask: 9 }, data: { id: 1 } })
	itCalls(server, 'reopenRequest', () => reopenRequest(3), { call: 'POST /requests/3/reopen', data: { id: 1 } })
	itCalls(server, 'closeRequest', () => closeRequest(3, 'solved', 'Alles läuft'), { call: 'POST /requests/3/close', body: { outcome: 'solved', note: 'Alles läuft' }, data: { id: 1 } })
	itCalls(server, 'setBoard', () => setBoard(3, 'E-Mail einrichten'), { call: 'PUT /requests/3/board', body: { text: 'E-Mail einrichten' }, data: { id: 1 } })
	itCalls(server, 'setBoard', () => setBoard(3, null), { call: 'PUT /requests/3/board', body: null, data: { id: 1 } })
	itCalls(server, 'listCalls', () => listCalls(3), { call: 'GET /requests/3/calls', data: [] })
	itCalls(server, 'logCall', () => logCall(3, { direction: 'out', result: 'reached', told: true }), { call: 'POST /requests/3/calls', body: { direction: 'out', result: 'reached', told: true }, data: { id: 1 } })
})
