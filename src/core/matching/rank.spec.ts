/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failedLimits } from '../../../tests/support/matching/naive.ts'
import { inputs, SMALL_TABLE } from '../../../tests/support/matching/records.ts'
import { runs } from '../../../tests/support/matching/runs.ts'
import { parseInput, plan, rank } from './index.ts'

const NOW = '2026-03-02T09:00:00Z'
const REQUEST = { id: 'r', district: 'east', postalCode: '00001', channels: ['on_site'], topics: ['talk'], slots: ['mon_am'], urgency: 0, createdAt: '2026-03-01T10:00:00Z' }
const HELPER = { id: 'h', district: 'east', postalCode: '00001', radiusKm: 10, channels: ['on_site'], topics: { talk: 3 }, slots: ['mon_am'], capacity: 1 }

function rankOne(helper: object, request: object = {}, k = 5) {
	const input = parseInput({ now: NOW, helpers: [{ ...HELPER, ...helper }], requests: [{ ...REQUEST, ...request }] })
	return rank(input, 'r', k, SMALL_TABLE)
}

describe('rank', { timeout: 300_000 }, () => {
	it('counts every helper once: fitting, failing at one limit, or at several', () => {
		fc.assert(fc.property(inputs, (raw) => {
			const input = parseInput(JSON.parse(JSON.stringify(raw)))
			for (const request of input.requests) {
				const failures = input.helpers.map((helper) => failedLimits(input, request, helper, SMALL_TABLE))
				const result = rank(input, request.id, 20, SMALL_TABLE)
				expect(result.fitting).toBe(failures.filter((failed) => failed.size === 0).length)
				expect(result.several).toBe(failures.filter((failed) => failed.size > 1).length)
				const more = failures.filter((failed) => failed.size > 1)
				expect(result.severalAt.reduce((sum, { count }) => sum + count, 0)).toBe(more.reduce((sum, failed) => sum + failed.size, 0))
				for (const { limit, count } of result.severalAt) {
					expect(count).toBe(more.filter((failed) => failed.has(limit)).length)
				}
				for (const { limit, count } of result.onlyHere) {
					expect(count).toBe(failures.filter((failed) => failed.size === 1 && failed.has(limit)).length)
				}
				expect(result.fitting + result.several + result.onlyHere.reduce((sum, { count }) => sum + count, 0)).toBe(input.helpers.length)
			}
		}), runs(200, 2000))
	})

	it('ranks as the plan scores, best first, then by id', () => {
		fc.assert(fc.property(inputs, (raw) => {
			const input = parseInput(JSON.parse(JSON.stringify({ ...raw, fixed: [] })))
			const { candidates } = plan(input, { candidates: true }, SMALL_TABLE)
			for (const { id } of input.requests) {
				const expected = candidates!.filter(({ request }) => request === id).sort((a, b) => b.score - a.score || Number(a.helper) - Number(b.helper))
				expect(rank(input, id, 3, SMALL_TABLE).candidates.map(({ helper, score }) => ({ request: id, helper, score }))).toEqual(expected.slice(0, 3))
			}
		}), runs(200, 2000))
	})

	it('says why a helper fits', () => {
		const [best] = rankOne({}).candidates
		expect(best).toMatchObject({ helper: 'h', channel: 'on_site', score: 1000 })
		expect(best!.reasons).toEqual([
			{ code: 'topic', topics: { talk: 3 } },
			{ code: 'slot', slots: ['mon_am'] },
			{ code: 'distance', km: 0, radiusKm: 10 },
			{ code: 'district', district: 'east', by: 'home' },
		])
	})

	it.each([
		[{ postalCode: '00002' }, {}, { limit: 'radius', km: 2, channels: [] }],
		[{ postalCode: '00002', channels: ['on_site', 'phone'] }, {}, { limit: 'radius', km: 2, channels: ['phone'] }],
		[{ district: 'west', radiusKm: null }, {}, { limit: 'district', district: 'west' }],
		[{ district: 'west', postalCode: '99999' }, {}, { limit: 'district', district: 'west' }],
		[{ district: 'west' }, {}, { limit: 'wide', district: 'west', hours: 50 }],
		[{ channels: ['phone', 'video'] }, {}, { limit: 'channel', channels: ['phone', 'video'] }],
		[{ slots: ['tue_pm'] }, {}, { limit: 'slot', slots: ['tue_pm'] }],
		[{ languages: ['tr'] }, {}, { limit: 'language', languages: ['tr'] }],
		[{ topics: { email: 3 } }, { topics: ['talk', 'calendar'] }, { limit: 'topic', topics: ['talk', 'calendar'] }],
		[{}, { mustTopics: ['email'] }, { limit: 'topic', topics: ['email'] }],
		[{ pausedUntil: '2026-03-04' }, {}, { limit: 'paused', until: '2026-03-05T00:00:00Z' }],
		[{ running: 2 }, {}, { limit: 'capacity', capacity: 1, places: 2 }],
		[{ hoursCap: 4, hoursThisMonth: 4.5 }, {}, { limit: 'hours', hoursThisMonth: 4.5, hoursCap: 4 }],
		[{ blocked: ['declaration'] }, {}, { limit: 'declaration' }],
		[{}, { declinedBy: ['h'] }, { limit: 'declined' }],
		[{}, { never: ['h'] }, { limit: 'never' }],
	])('names the nearest miss of %j for %j', (helper, request, nearest) => {
		const result = rankOne(helper, request)
		expect(result.candidates).toEqual([])
		expect(result.onlyHere).toEqual([{ limit: nearest.limit, count: 1, nearest: expect.objectContaining({ helper: 'h', ...nearest }) }])
		expect(result.recruit.district).toBe('east')
	})

	it.each([
		[{ postalCode: '00003' }, { postalCode: '00002' }, {}],
		[{ running: 3 }, { running: 1 }, {}],
		[{ pausedUntil: '2026-03-20' }, { pausedUntil: '2026-03-04' }, {}],
		[{ hoursCap: 2, hoursThisMonth: 5 }, { hoursCap: 2, hoursThisMonth: 2 }, {}],
		[{ topics: { talk: 3 } }, { topics: { talk: 3, email: 1 } }, { mustTopics: ['email', 'calendar'] }],
		[{ district: 'west', postalCode: '00002', radiusKm: 40 }, { district: 'west', postalCode: '00001', radiusKm: 40 }, {}],
	])('of %j and %j names the second, who is nearer, wherever they stand', (far, near, request) => {
		for (const [first, second] of [['a', 'b'], ['b', 'a']]) {
			const helpers = [{ ...HELPER, ...far, id: first }, { ...HELPER, ...near, id: second }]
			const { onlyHere } = rank(parseInput({ now: NOW, helpers, requests: [{ ...REQUEST, ...request }] }), 'r', 5, SMALL_TABLE)
			expect(onlyHere).toHaveLength(1)
			expect(onlyHere[0]).toMatchObject({ count: 2, nearest: { helper: second } })
		}
	})

	it('refuses a request that is not there', () => {
		const input = parseInput({ now: NOW, helpers: [], requests: [] })
		expect(() => rank(input, 'r', 5, SMALL_TABLE)).toThrow(RangeError)
	})
})
