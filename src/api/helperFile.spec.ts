/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { endAccess, fileDeclaration, giveAccess, makeAddresses, noteTrainings } from './helperFile.ts'

const server = fakeServer()

describe('what the desk keeps of helpers', () => {
	itCalls(server, 'fileDeclaration', () => fileDeclaration(7, { onFile: true, until: '2027-01-01' }), { call: 'PUT /helpers/7/declaration', body: { onFile: true, until: '2027-01-01' }, data: {} })
	itCalls(server, 'noteTrainings', () => noteTrainings(7, [{ training: 'privacy', day: '2026-01-01' }]), { call: 'PUT /helpers/7/trainings', body: { trainings: [{ training: 'privacy', day: '2026-01-01' }] }, data: {} })
	itCalls(server, 'endAccess', () => endAccess(7), { call: 'POST /helpers/7/end-access', data: { persons: [] } })
	itCalls(server, 'giveAccess', () => giveAccess(7), { call: 'POST /helpers/7/give-access', data: { ok: true } })
	itCalls(server, 'makeAddresses', () => makeAddresses('meeting', '14626'), { call: 'POST /helpers/addresses', body: { purpose: 'meeting', district: '14626' }, data: { number: 0, csv: '' } })
})
