/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RequestListItem } from '../../api/types.ts'

import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { callsOf, MOST_CALLS, openCalls } from './callSheet.ts'

const server = fakeServer()
const item = (id: number, followUp: string[] = []) => ({ id, followUp }) as unknown as RequestListItem

describe('call sheet', () => {
	it('holds promised calls first and nobody twice', () => {
		expect(callsOf([item(3, ['tell_person']), item(1, ['promised'])], [item(1), item(2)]).map(({ id }) => id)).toEqual([3, 1, 2])
	})

	it('leaves out calls that go to a helper only', () => {
		expect(callsOf([item(1, ['ask_helper']), item(2, ['tell_helper', 'tell_person'])], []).map(({ id }) => id)).toEqual([2])
	})

	it('ends where an evening ends', () => {
		expect(callsOf([], Array.from({ length: 50 }, (_, id) => item(id)))).toHaveLength(MOST_CALLS)
	})

	it('reads each number by itself, so that each reading is noted', async () => {
		for (const id of [1, 2]) {
			server.on(`GET /requests/${id}`, { data: { id } })
			server.on(`GET /requests/${id}/contact`, { data: { phone: String(id) } })
		}
		const calls = await openCalls([item(1), item(2)])
		expect(calls.map(({ contact }) => contact.phone)).toEqual(['1', '2'])
		expect(server.sent).toHaveLength(4)
	})
})
