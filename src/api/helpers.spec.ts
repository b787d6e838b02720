/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls, itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { createHelper, getHelper, getHelperContact, getMyHelper, leaveAsHelper, listHelpers, pauseMyHelper, removeHelper, saveMyHelper, updateHelper } from './helpers.ts'

const server = fakeServer()

describe('helpers', () => {
	const offer = { district: '14626', channels: ['phone' as const], agreement: '1' }
	const offerOfPerson = { ...offer, person: { name: 'Karla Demo' }, consent: { version: '1', by: 'phone' as const } }
	itCalls(server, 'getMyHelper', () => getMyHelper(), { call: 'GET /helpers/me', data: { id: 1 } })
	itCalls(server, 'saveMyHelper', () => saveMyHelper(offer), { call: 'PUT /helpers/me', body: offer, data: { id: 1 } })
	itCalls(server, 'pauseMyHelper', () => pauseMyHelper('2026-12-24'), { call: 'PUT /helpers/me/pause', body: { until: '2026-12-24' }, data: { id: 1 } })
	itCalls(server, 'pauseMyHelper', () => pauseMyHelper(null), { call: 'PUT /helpers/me/pause', body: { until: null }, data: { id: 1 } })
	itCalls(server, 'leaveAsHelper', () => leaveAsHelper(), { call: 'DELETE /helpers/me', data: { ok: true } })
	itLists(server, 'listHelpers', () => listHelpers({ district: '14626' }, { limit: 2, cursor: 'c2' }), 'GET /helpers?district=14626&limit=2&cursor=c2')
	itCalls(server, 'getHelper', () => getHelper(3), { call: 'GET /helpers/3', data: { id: 1 } })
	itCalls(server, 'getHelperContact', () => getHelperContact(3), { call: 'GET /helpers/3/contact', data: { id: 1 } })
	itCalls(server, 'createHelper', () => createHelper(offerOfPerson), { call: 'POST /helpers', body: offerOfPerson, data: { id: 1 } })
	itCalls(server, 'updateHelper', () => updateHelper(3, offerOfPerson), { call: 'PUT /helpers/3', body: offerOfPerson, data: { id: 1 } })
	itCalls(server, 'removeHelper', () => removeHelper(3), { call: 'DELETE /helpers/3', data: { ok: true } })
})
