/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { createRole, listRoles, removeRole, searchAccounts } from './roles.ts'

const server = fakeServer()

describe('roles', () => {
	itCalls(server, 'listRoles', () => listRoles(), { call: 'GET /roles', data: [] })
	itCalls(server, 'searchAccounts', () => searchAccounts('Karla'), { call: 'GET /accounts?name=Karla', data: [{ id: 'karla', name: 'Karla Demo' }] })
	itCalls(server, 'createRole', () => createRole({ role: 'intake', user: 'karla', districts: ['14626'] }), { call: 'POST /roles', body: { role: 'intake', user: 'karla', districts: ['14626'] }, data: { id: 1 } })
	itCalls(server, 'removeRole', () => removeRole(5), { call: 'DELETE /roles/5', data: { ok: true } })
})
