/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls, itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { answerForSeat, cancelSession, changeSession, enterPerson, getSeatContact, getSession, leaveSeat, listPeople, listSeatCalls, listSessions, makeSession, noteAttendance, takeSeat } from './sessions.ts'

const server = fakeServer()
const input = { kind: 'training', topic: 'email', district: '14626', startsAt: '2026-12-01T10:00:00Z', channel: 'video', seats: 5, link: 'https://example.org/raum' } as const

describe('sessions', () => {
	itLists(server, 'listSessions', () => listSessions({ limit: 2, cursor: 'c2' }), 'GET /sessions?limit=2&cursor=c2')
	itCalls(server, 'getSession', () => getSession(4), { call: 'GET /sessions/4', data: { id: 4 } })
	itCalls(server, 'makeSession', () => makeSession({ ...input, requests: [7] }), { call: 'POST /sessions', body: { ...input, requests: [7] }, data: { id: 4 } })
	itCalls(server, 'changeSession', () => changeSession(4, input), { call: 'PUT /sessions/4', body: input, data: { id: 4 } })
	itCalls(server, 'cancelSession', () => cancelSession(4), { call: 'POST /sessions/4/cancel', data: { id: 4 } })
	itCalls(server, 'takeSeat', () => takeSeat(4), { call: 'POST /sessions/4/seat', data: { id: 4 } })
	itCalls(server, 'leaveSeat', () => leaveSeat(4), { call: 'DELETE /sessions/4/seat', data: { id: 4 } })
	itCalls(server, 'noteAttendance', () => noteAttendance(4, [{ seat: 9, attended: true }]), { call: 'PUT /sessions/4/attendance', body: { people: [{ seat: 9, attended: true }] }, data: { id: 4 } })
	itCalls(server, 'listPeople', () => listPeople(4), { call: 'GET /sessions/4/people', data: [] })
	itCalls(server, 'enterPerson', () => enterPerson(4, { request: 7 }), { call: 'POST /sessions/4/people', body: { request: 7 }, data: { id: 9 } })
	itCalls(server, 'listSeatCalls', () => listSeatCalls(), { call: 'GET /seats/calls', data: [] })
	itCalls(server, 'getSeatContact', () => getSeatContact(9), { call: 'GET /seats/9/contact', data: { name: 'Erna', phone: null, email: null, address: null, contactNote: null } })
	itCalls(server, 'answerForSeat', () => answerForSeat(9, 'sign-off'), { call: 'POST /seats/9/sign-off', data: { id: 9 } })
})
