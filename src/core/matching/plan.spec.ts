/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { MatchInput } from './index.ts'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failedLimits } from '../../../tests/support/matching/naive.ts'
import { inputs, SMALL_TABLE } from '../../../tests/support/matching/records.ts'
import { runs } from '../../../tests/support/matching/runs.ts'
import { parseInput, plan, PlanAborted, rank } from './index.ts'
import { placePenalty } from './penalty.ts'

/** JSON as it arrives: no undefined, no shared objects. */
function parse(raw: unknown): MatchInput {
	return parseInput(JSON.parse(JSON.stringify(raw)))
}

function fits(input: MatchInput) {
	return input.requests.flatMap((request) => input.helpers
		.filter((helper) => failedLimits(input, request, helper, SMALL_TABLE).size === 0)
		.map((helper) => `${request.id} ${helper.id}`))
}

describe('plan', { timeout: 300_000 }, () => {
	it('knows exactly the pairs that fail no limit', () => {
		fc.assert(fc.property(inputs, (raw) => {
			const input = parse(raw)
			const asked = new Set(input.fixed.map(({ request }) => request))
			const { candidates, figures } = plan(input, { candidates: true }, SMALL_TABLE)
			const expected = fits(input).filter((pair) => !asked.has(pair.split(' ')[0]!))
			expect(candidates!.map(({ request, helper }) => `${request} ${helper}`).sort()).toEqual(expected.sort())
			expect(figures.candidates).toBe(expected.length)
		}), runs(600, 6000))
	})

	it('plans only fitting pairs within the places, and every open request once', () => {
		fc.assert(fc.property(inputs, (raw) => {
			const input = parse(raw)
			const { pairs, unserved, figures, proof } = plan(input, {}, SMALL_TABLE)
			const allowed = new Set(fits(input))
			const taken = new Map(input.helpers.map((helper) => [helper.id, { helper, load: 0, count: 0 }]))
			input.fixed.forEach(({ helper }) => taken.get(helper)!.count++)
			taken.forEach((entry) => {
				entry.load = entry.helper.running + entry.helper.askedLast30Days + entry.count
				entry.count += entry.helper.running
			})
			let objective = 0
			for (const pair of pairs) {
				expect(allowed).toContain(`${pair.request} ${pair.helper}`)
				const entry = taken.get(pair.helper)!
				expect(++entry.count).toBeLessThanOrEqual(entry.helper.capacity)
				objective += pair.score - placePenalty(input.settings.lambda, entry.load++, entry.helper.capacity)
			}
			const asked = new Set(input.fixed.map(({ request }) => request))
			expect([...pairs, ...unserved].map(({ request }) => request).sort()).toEqual(input.requests.map(({ id }) => id).filter((id) => !asked.has(id)).sort())
			expect(figures.served).toBe(pairs.length)
			expect(proof).toEqual({ primal: objective, dual: objective })
		}), runs(600, 6000))
	})

	it('scores from 0 to 1000 as the sum of the parts, with a margin to the best other', () => {
		fc.assert(fc.property(inputs, (raw) => {
			const { pairs, candidates } = plan(parse(raw), { candidates: true }, SMALL_TABLE)
			for (const pair of pairs) {
				const row = candidates!.filter(({ request }) => request === pair.request)
				expect(Object.values(pair.parts).reduce((a, b) => a + b)).toBe(pair.score)
				expect(Object.values(pair.parts).every((points) => Number.isInteger(points) && points >= 0)).toBe(true)
				expect(pair.score).toBeLessThanOrEqual(1000)
				expect(row.find(({ helper }) => helper === pair.helper)!.score).toBe(pair.score)
				expect(pair.margin).toBe(pair.score - Math.max(0, ...row.filter(({ helper }) => helper !== pair.helper).map(({ score }) => score)))
			}
		}), runs(600, 6000))
	})

	it('gives every unserved request a true reason', () => {
		fc.assert(fc.property(inputs, (raw) => {
			const input = parse(raw)
			const open = fits(input)
			const { pairs, unserved, candidates } = plan(input, { candidates: true }, SMALL_TABLE)
			for (const { request: id, reason, nearest } of unserved) {
				const request = input.requests.find((record) => record.id === id)!
				const failures = input.helpers.map((helper) => ({ helper, failed: failedLimits(input, request, helper, SMALL_TABLE) }))
				const own = failures.find(({ helper }) => helper.id === nearest.helper)
				if (reason === 'places') {
					const row = candidates!.filter((pair) => pair.request === id)
					const best = Math.max(...row.map(({ score }) => score))
					expect(own!.failed.size).toBe(0)
					expect(nearest).toEqual({ limit: 'places', helper: row.find(({ score }) => score === best)!.helper, score: best, fitting: row.length })
					const full = failures.filter(({ failed }) => failed.size === 0).map(({ helper }) => helper)
					expect(open.filter((pair) => pair.startsWith(`${id} `)).length).toBe(full.length)
					for (const helper of full) {
						const load = pairs.filter((pair) => pair.helper === helper.id).length + input.fixed.filter((pair) => pair.helper === helper.id).length
						expect(helper.running + load).toBe(helper.capacity)
					}
				} else if (reason === 'several') {
					expect(failures.every(({ failed }) => failed.size >= 2)).toBe(true)
					expect(new Set(nearest.limit === 'several' ? nearest.limits : [])).toEqual(own!.failed)
				} else if (reason === 'no_helpers') {
					expect(input.helpers).toEqual([])
				} else {
					expect([...own!.failed]).toEqual([reason])
					const only = (code: string) => failures.filter(({ failed }) => failed.size === 1 && failed.has(code as typeof reason)).length
					expect(failures.every(({ failed }) => failed.size > 0)).toBe(true)
					failures.forEach(({ failed }) => failed.forEach((code) => expect(only(code)).toBeLessThanOrEqual(only(reason))))
				}
			}
		}), runs(600, 6000))
	})

	it('gives the same answer byte for byte whatever the order of the records', () => {
		fc.assert(fc.property(inputs, fc.infiniteStream(fc.nat()), (raw, numbers) => {
			const shuffle = <T>(list: readonly T[]) => list.map((value) => ({ value, key: numbers.next().value as number })).sort((a, b) => a.key - b.key).map(({ value }) => value)
			const shuffled = { ...raw, helpers: shuffle(raw.helpers), requests: shuffle(raw.requests), fixed: shuffle(raw.fixed) }
			expect(JSON.stringify(plan(parse(shuffled), { candidates: true }, SMALL_TABLE))).toBe(JSON.stringify(plan(parse(raw), { candidates: true }, SMALL_TABLE)))
			for (const { id } of raw.requests) {
				expect(JSON.stringify(rank(parse(shuffled), id, 3, SMALL_TABLE))).toBe(JSON.stringify(rank(parse(raw), id, 3, SMALL_TABLE)))
			}
		}), runs(200, 2000))
	})

	it('reports progress and stops when asked to', () => {
		const input = parse({ now: '2026-03-02T09:00:00Z', helpers: [], requests: [{ id: 1, district: 'east', channels: ['phone'], topics: ['talk'], urgency: 0, createdAt: '2026-03-01T09:00:00Z' }] })
		const phases: string[] = []
		plan(input, { onProgress: (phase) => phases.push(phase) }, SMALL_TABLE)
		expect(phases).toEqual(['score', 'solve'])
		expect(() => plan(input, { isAborted: () => true }, SMALL_TABLE)).toThrow(PlanAborted)
	})
})
