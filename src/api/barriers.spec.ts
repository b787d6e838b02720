/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls, itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { listBarriers, reportBarrier } from './barriers.ts'

const server = fakeServer()

describe('barriers', () => {
	itCalls(server, 'reportBarrier', () => reportBarrier('zu klein', '/hilfe'), { call: 'POST /barriers', body: { text: 'zu klein', page: '/hilfe' }, data: { ok: true } })
	itLists(server, 'listBarriers', () => listBarriers({ limit: 2, cursor: 'c2' }), 'GET /barriers?limit=2&cursor=c2')
})
