/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { describe, expect, it } from 'vitest'
import { parseInput, plan } from './index.ts'

const REQUEST = { district: 'east', channels: ['on_site'], topics: ['talk'], urgency: 0, createdAt: '2026-03-01T09:00:00Z' }
const HELPER = { district: 'east', channels: ['session'], topics: { talk: 2 }, capacity: 1 }

function sessions(requests: object[], helpers: object[] = []) {
	const input = parseInput({ now: '2026-03-02T09:00:00Z', helpers, requests: requests.map((request, id) => ({ id, ...REQUEST, ...request })) })
	return plan(input, {}, new Map()).sessions
}

describe('sessions', () => {
	it('are proposed from three unserved requests of one topic and district on', () => {
		expect(sessions([{}, {}])).toEqual([])
		expect(sessions([{}, {}, { district: 'west' }, { topics: ['email', 'talk'] }])).toEqual([])
		expect(sessions([{}, {}, {}])).toEqual([{ topic: 'talk', district: 'east', requests: [0, 1, 2], leaders: [] }])
	})

	it('name who could lead: teachers first, near, offering sessions, free but for the places', () => {
		const [session] = sessions([{}, {}, {}], [
			{ ...HELPER, id: 'shown' },
			{ ...HELPER, id: 'teaches', topics: { talk: 3 } },
			{ ...HELPER, id: 'tied', district: 'west', ties: ['east'] },
			{ ...HELPER, id: 'full', running: 1 },
			{ ...HELPER, id: 'far', district: 'west' },
			{ ...HELPER, id: 'knows', topics: { talk: 1 } },
			{ ...HELPER, id: 'paused', pausedUntil: '2026-04-01' },
			{ ...HELPER, id: 'by phone', channels: ['video'] },
		])
		expect(session!.leaders).toEqual(['teaches', 'full', 'shown'])
	})

	it('come largest first', () => {
		expect(sessions([{}, {}, {}, ...Array.from({ length: 4 }, () => ({ district: 'west' }))]).map(({ district }) => district)).toEqual(['west', 'east'])
	})
})
