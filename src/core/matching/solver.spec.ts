/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Problem } from '../../../tests/support/matching/problem.ts'
import type { EdgeCap } from './edge-cap.ts'
import type { Mode } from './records.ts'

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { HighsOracle } from '../../../tests/support/matching/highs.ts'
import { munkresOptimum } from '../../../tests/support/matching/munkres.ts'
import { problems } from '../../../tests/support/matching/problem.ts'
import { bruteForce, greedyBasis } from '../../../tests/support/matching/reference.ts'
import { runs } from '../../../tests/support/matching/runs.ts'
import { solveCapped } from './edge-cap.ts'
import { dualObjective, primalObjective } from './proof.ts'

const SMALL = { helpers: 4, requests: 6, lambda: 200 }
const MIDDLE = { helpers: 12, requests: 30, lambda: 200 }
const UNLOADED = { ...MIDDLE, lambda: 0 }
/** Above what 30 requests of at most 1000 points and their penalties can make up for. */
const PRIZE = 1_000_000

function outcome(problem: Problem, mode: Mode, cap: EdgeCap = 'all') {
	const { graph, places, order } = problem
	const solution = solveCapped(graph, places, order, mode, cap, () => {})
	const used = new Int32Array(places.start.length - 1)
	solution.edge.forEach((e, r) => {
		if (e >= 0) {
			expect(e >= graph.start[r]! && e < graph.start[r + 1]!).toBe(true)
			used[graph.helper[e]!]!++
		}
	})
	used.forEach((count, h) => expect(count).toBeLessThanOrEqual(places.start[h + 1]! - places.start[h]!))
	return {
		served: new Set(Array.from(order).filter((r) => solution.edge[r]! >= 0)),
		primal: primalObjective(graph, places, solution.edge),
		dual: dualObjective(graph, places, solution, mode),
	}
}

describe('solve', { timeout: 300_000 }, () => {
	let highs: HighsOracle
	beforeAll(async () => {
		highs = await HighsOracle.load()
	})

	it.each([['with', MIDDLE], ['without', UNLOADED]])('weighted mode reaches the optimum of HiGHS, %s fair load', (_, size) => {
		fc.assert(fc.property(problems(size), (problem) => {
			const { served, primal } = outcome(problem, 'weighted')
			expect({ served: served.size, objective: primal }).toEqual(highs.weighted(problem))
		}), runs(400, 4000))
	})

	it('weighted mode reaches the optimum of munkres', () => {
		fc.assert(fc.property(problems(MIDDLE), (problem) => {
			const { served, primal } = outcome(problem, 'weighted')
			expect({ served: served.size, objective: primal }).toEqual(munkresOptimum(problem, PRIZE))
		}), runs(400, 4000))
	})

	it('strict mode serves as many as possible, never drops an earlier request, and is the best for that set', () => {
		fc.assert(fc.property(problems(MIDDLE), (problem) => {
			const { served, primal } = outcome(problem, 'strict')
			expect(served).toEqual(greedyBasis(problem))
			expect(served.size).toBe(highs.weighted(problem).served)
			expect(primal).toBe(highs.forSet(problem, served))
		}), runs(400, 4000))
	})

	it('finds what trying every assignment finds', () => {
		fc.assert(fc.property(problems(SMALL), (problem) => {
			const best = bruteForce(problem)
			const strict = outcome(problem, 'strict')
			const weighted = outcome(problem, 'weighted')
			expect(Array.from(problem.order, (r) => Number(strict.served.has(r))).join('')).toBe(best.strict.served)
			expect(strict.primal).toBe(best.strict.objective)
			expect({ served: weighted.served.size, objective: weighted.primal }).toEqual(best.weighted)
		}), runs(500, 5000))
	})

	it.each(['strict', 'weighted'] as const)('proves its %s optimum: dual equals primal', (mode) => {
		fc.assert(fc.property(problems(MIDDLE), (problem) => {
			const { primal, dual } = outcome(problem, mode)
			expect(dual).toBe(primal)
		}), runs(1000, 10_000))
	})

	it.each(['strict', 'weighted'] as const)('is exact in %s mode however few edges it starts with', (mode) => {
		fc.assert(fc.property(problems(MIDDLE), fc.integer({ min: 1, max: 4 }), (problem, cap) => {
			const all = outcome(problem, mode)
			const capped = outcome(problem, mode, cap)
			expect(capped.primal).toBe(all.primal)
			expect(capped.dual).toBe(all.dual)
			expect(capped.served.size).toBe(all.served.size)
			if (mode === 'strict') {
				expect(capped.served).toEqual(all.served)
			}
		}), runs(1000, 10_000))
	})
})
