/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Graph } from '../../../src/core/matching/graph.ts'
import type { Places } from '../../../src/core/matching/penalty.ts'

import fc from 'fast-check'
import { placePenalty } from '../../../src/core/matching/penalty.ts'

/** A matching problem without records. */
export interface Problem {
	readonly graph: Graph
	readonly places: Places
	readonly order: Int32Array
}

/** Size of the problems to draw. */
export interface Size {
	readonly helpers: number
	readonly requests: number
	/** Largest λ; 0 for no fair load. */
	readonly lambda: number
}

const HIGHEST_SCORE = 1000

/**
 * Few distinct scores make many ties, few places make many requests compete.
 *
 * @param size largest problem to draw
 * @return problems with random edges, scores, places and order
 */
export function problems(size: Size): fc.Arbitrary<Problem> {
	return fc.record({
		capacities: fc.array(fc.record({ capacity: fc.integer({ min: 1, max: 4 }), load: fc.nat({ max: 5 }), open: fc.nat({ max: 3 }) }), { minLength: 1, maxLength: size.helpers }),
		rows: fc.array(fc.record({ rank: fc.nat(), edges: fc.array(fc.tuple(fc.nat({ max: size.helpers - 1 }), fc.nat({ max: 20 })), { maxLength: 6 }) }), { minLength: 1, maxLength: size.requests }),
		step: fc.constantFrom(1, 7, 50),
		lambda: fc.nat({ max: size.lambda }),
	}).map(({ capacities, rows, step, lambda }) => {
		const scored = rows.map(({ edges }) => new Map(edges.filter(([h]) => h < capacities.length).map(([h, steps]) => [h, Math.min(HIGHEST_SCORE, steps * step)])))
		const sorted = scored.map((row) => [...row].sort(([a], [b]) => a - b))
		const graph = {
			start: Int32Array.from([0, ...runningSums(sorted.map((row) => row.length))]),
			helper: Int32Array.from(sorted.flatMap((row) => row.map(([h]) => h))),
			score: Int32Array.from(sorted.flatMap((row) => row.map(([, score]) => score))),
		}
		const degree = capacities.map((_, h) => graph.helper.filter((other) => other === h).length)
		const open = capacities.map(({ capacity, open }, h) => Math.min(capacity, open, degree[h]!))
		return {
			graph,
			places: {
				start: Int32Array.from([0, ...runningSums(open)]),
				penalty: Float64Array.from(capacities.flatMap(({ capacity, load }, h) => Array.from({ length: open[h]! }, (_, k) => placePenalty(lambda, load + k, capacity)))),
			},
			order: Int32Array.from(rows.keys()).sort((a, b) => rows[a]!.rank - rows[b]!.rank || a - b),
		}
	})
}

function runningSums(numbers: readonly number[]): number[] {
	let sum = 0
	return numbers.map((number) => sum += number)
}
