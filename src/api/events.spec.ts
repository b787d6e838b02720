/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { listEvents } from './events.ts'

const server = fakeServer()

describe('events', () => {
	itLists(server, 'listEvents', () => listEvents(3, { limit: 2, cursor: 'c2' }), 'GET /events?request=3&limit=2&cursor=c2')
})
