/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { handOver, listDesks, saveDesk } from './desks.ts'

const server = fakeServer()

describe('desks', () => {
	itCalls(server, 'listDesks', () => listDesks(), { call: 'GET /desks', data: { desks: [], people: [] } })
	itCalls(server, 'saveDesk', () => saveDesk('14626', { state: 'open', notice: null, shifts: [] }), { call: 'PUT /desks/14626', body: { state: 'open', notice: null, shifts: [] }, data: { district: '14626' } })
	itCalls(server, 'handOver', () => handOver('anna', 'karla', true), { call: 'POST /desks/hand-over', body: { from: 'anna', to: 'karla', dryRun: true }, data: { cases: 2, left: 0 } })
})
