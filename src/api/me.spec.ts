/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { deleteMyData, getMe, getMyExport, getMyExportText, saveWish } from './me.ts'

const server = fakeServer()

describe('me', () => {
	itCalls(server, 'getMe', () => getMe(), { call: 'GET /me', data: { id: 1 } })
	itCalls(server, 'getMyExport', () => getMyExport(), { call: 'GET /me/export', data: { id: 1 } })
	itCalls(server, 'getMyExportText', () => getMyExportText(), { call: 'GET /me/export/text', data: { text: 'Name: Karla Demo' } })
	itCalls(server, 'saveWish', () => saveWish('daily'), { call: 'PUT /me/wish', body: { mailWish: 'daily' }, data: { id: 1 } })
	itCalls(server, 'deleteMyData', () => deleteMyData(), { call: 'DELETE /me/data', data: { ok: true } })
})
