/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { describe, expect, it } from 'vitest'
import { parseInput, plan } from './index.ts'
import { placePenalty } from './penalty.ts'

describe('placePenalty', () => {
	it.each([
		[50, 0, 1, 50],
		[50, 1, 1, 150],
		[50, 0, 2, 25],
		[50, 0, 4, 13],
		[50, 1, 4, 38],
		[0, 9, 1, 0],
		[1, 0, 3, 0],
		[1, 0, 2, 1],
	])('λ %i, load %i, capacity %i is %i', (lambda, load, capacity, penalty) => expect(placePenalty(lambda, load, capacity)).toBe(penalty))
})

describe('fair load', () => {
	const helper = { district: 'east', channels: ['phone'], capacity: 4 }
	const request = { district: 'east', channels: ['phone'], topics: ['talk'], urgency: 0, createdAt: '2026-03-01T09:00:00Z' }
	const input = (fixed: object[] = []) => parseInput({
		now: '2026-03-02T09:00:00Z',
		helpers: [{ ...helper, id: 'strong', topics: { talk: 3 } }, { ...helper, id: 'weak', topics: { talk: 2 } }],
		requests: [1, 2, 3, 4].map((id) => ({ ...request, id })),
		fixed,
	})
	const load = (lambda: number, fixed: object[] = []) => plan(input(fixed), { lambda }, new Map()).pairs.filter((pair) => pair.helper === 'strong').length

	it('spreads the work as λ grows', () => {
		expect(load(0)).toBe(4)
		expect(load(300)).toBe(2)
	})

	it('asks nobody more often in a week than the server allows', () => {
		const [strong, weak] = input().helpers
		const served = (asksPerWeek: number | null) => {
			const week = { ...input(), settings: { ...input().settings, asksPerWeek }, helpers: [{ ...strong!, askedThisWeek: 2 }, weak!] }
			return plan(week, { lambda: 0 }, new Map()).pairs.map(({ helper }) => helper).sort()
		}
		expect(served(null)).toEqual(['strong', 'strong', 'strong', 'strong'])
		expect(served(3)).toEqual(['strong', 'weak', 'weak', 'weak'])
		expect(served(1)).toEqual(['weak'])
	})

	it('says of how many the week is the reason', () => {
		const [strong, weak] = input().helpers
		const nearest = (helpers: object[]) => plan({ ...input(), settings: { ...input().settings, asksPerWeek: 3 }, helpers: helpers as typeof strong[] as never }, { lambda: 0 }, new Map()).unserved.map((one) => one.nearest)
		expect(nearest([{ ...strong!, askedThisWeek: 3 }, { ...weak!, capacity: 2 }])).toMatchObject([{ limit: 'places', fitting: 2, atWeek: 1 }, { atWeek: 1 }])
		expect(nearest([{ ...strong!, askedThisWeek: 3 }])).toMatchObject(Array.from({ length: 4 }, () => ({ fitting: 1, atWeek: 1 })))
	})

	it('counts fixed pairs in the places and in the load', () => {
		const fixed = [{ request: 1, helper: 'strong' }, { request: 2, helper: 'strong' }]
		expect(load(0, fixed)).toBe(2)
		expect(load(300, fixed)).toBe(0)
		expect(plan(input(fixed), {}, new Map()).proof.primal).toBe(850 + 850 - 63 - 88)
	})
})
