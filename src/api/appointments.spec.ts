/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { cancelAppointment, chooseAppointment, listAppointments, listMyAppointments, makeAppointment, moveAppointment } from './appointments.ts'

const server = fakeServer()
const input = { startsAt: '2026-12-01T10:00:00Z', channel: 'phone' } as const

describe('appointments', () => {
	itCalls(server, 'listAppointments', () => listAppointments(4), { call: 'GET /requests/4/appointments', data: [] })
	itCalls(server, 'listMyAppointments', listMyAppointments, { call: 'GET /appointments/mine', data: [] })
	itCalls(server, 'makeAppointment', () => makeAppointment(4, input), { call: 'POST /requests/4/appointments', body: input, data: { id: 1 } })
	itCalls(server, 'moveAppointment', () => moveAppointment(7, input), { call: 'PUT /appointments/7', body: input, data: { id: 7 } })
	itCalls(server, 'chooseAppointment', () => chooseAppointment(7, input.startsAt), { call: 'POST /appointments/7/choose', body: { startsAt: input.startsAt }, data: { id: 7 } })
	itCalls(server, 'cancelAppointment', () => cancelAppointment(7), { call: 'POST /appointments/7/cancel', data: { id: 7 } })
})
