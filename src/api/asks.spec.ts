/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls, itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { acceptAsk, answerAsk, declineAsk, listMyAsks, rejectAsk } from './asks.ts'

const server = fakeServer()

describe('asks', () => {
	itLists(server, 'listMyAsks', () => listMyAsks({ limit: 2, cursor: 'c2' }), 'GET /asks/mine?limit=2&cursor=c2')
	itCalls(server, 'acceptAsk', () => acceptAsk(9), { call: 'POST /asks/9/accept', data: { id: 1 } })
	itCalls(server, 'declineAsk', () => declineAsk(9, 'not_now'), { call: 'POST /asks/9/decline', body: { reason: 'not_now' }, data: { id: 1 } })
	itCalls(server, 'declineAsk', () => declineAsk(9, 'never_topic', ['email']), { call: 'POST /asks/9/decline', body: { reason: 'never_topic', dropTopics: ['email'] }, data: { id: 1 } })
	itCalls(server, 'declineAsk', () => declineAsk(9), { call: 'POST /asks/9/decline', body: {}, data: { id: 1 } })
	itCalls(server, 'answerAsk', () => answerAsk(9, true), { call: 'POST /asks/9/answer', body: { accept: true, by: 'phone' }, data: { id: 1 } })
	itCalls(server, 'rejectAsk', () => rejectAsk(9), { call: 'POST /asks/9/reject', data: { id: 1 } })
})
