/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { forgetCallDraft, getCallDraft, keepCallDraft } from './drafts.ts'

const server = fakeServer()

describe('drafts of calls', () => {
	itCalls(server, 'getCallDraft', () => getCallDraft(7), { call: 'GET /drafts/7', data: { values: '{}', savedAt: null } })
	itCalls(server, 'getCallDraft', () => getCallDraft(null), { call: 'GET /drafts/0', data: { values: null, savedAt: null } })
	itCalls(server, 'keepCallDraft', () => keepCallDraft(null, { name: 'A' }), { call: 'PUT /drafts/0', body: { values: '{"name":"A"}' }, data: { values: '{}', savedAt: null } })
	itCalls(server, 'forgetCallDraft', () => forgetCallDraft(null), { call: 'DELETE /drafts/0', data: { ok: true } })
})
