/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { describe, expect, it } from 'vitest'
import { parseMoment } from '../time/moment.ts'
import { compareIds, effectiveClass, requestOrder } from './order.ts'
import { parseInput } from './parse.ts'

const NOW = parseMoment('2026-03-15T12:00:00Z')!

function classOf(urgency: number, createdAt: string, neededBy: string | null = null): number {
	const base = { id: 1, district: 'east', channels: ['phone'], topics: ['talk'] }
	const { requests } = parseInput({ now: '2026-03-15T12:00:00Z', helpers: [], requests: [{ ...base, urgency, createdAt, neededBy }] })
	return effectiveClass(requests[0]!, NOW)
}

describe('effectiveClass', () => {
	it.each([
		[0, '2026-03-15T11:00:00Z', null, 0],
		[0, '2026-03-01T12:00:01Z', null, 0],
		[0, '2026-03-01T12:00:00Z', null, 1],
		[1, '2026-02-15T12:00:00Z', null, 3],
		[2, '2025-03-15T12:00:00Z', null, 3],
		[0, '2026-03-15T11:00:00Z', '2026-03-22', 3],
		[0, '2026-03-15T11:00:00Z', '2026-03-23', 0],
		[0, '2026-03-15T11:00:00Z', '2026-03-01', 3],
		[1, '2026-03-20T12:00:00Z', null, 1],
	])('urgency %i since %s, needed by %s, is class %i', (urgency, createdAt, neededBy, expected) => {
		expect(classOf(urgency, createdAt, neededBy)).toBe(expected)
	})
})

describe('requestOrder', () => {
	it('takes the higher class, then the older, then the smaller id', () => {
		const base = { district: 'east', channels: ['phone'], topics: ['talk'], urgency: 0, createdAt: '2026-03-14T12:00:00Z' }
		const { requests } = parseInput({
			now: '2026-03-15T12:00:00Z',
			helpers: [],
			requests: [{ ...base, id: 'b' }, { ...base, id: 'a' }, { ...base, id: 10 }, { ...base, id: 9 }, { ...base, id: 'old', createdAt: '2026-03-13T12:00:00Z' }, { ...base, id: 'urgent', urgency: 1 }],
		})
		expect(Array.from(requestOrder(requests, NOW), (r) => requests[r]!.id)).toEqual(['urgent', 'old', 9, 10, 'a', 'b'])
	})
})

describe('compareIds', () => {
	it('puts numbers before texts', () => expect(['10', 2, '1', 10].sort(compareIds)).toEqual([2, 10, '1', '10']))
})
