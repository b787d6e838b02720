/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls, itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { listBoard, offerForBoard } from './board.ts'

const server = fakeServer()

describe('board', () => {
	itLists(server, 'listBoard', () => listBoard({ limit: 2, cursor: 'c2' }), 'GET /board?limit=2&cursor=c2')
	itCalls(server, 'offerForBoard', () => offerForBoard(3), { call: 'POST /board/3/offer', data: { id: 1 } })
})
