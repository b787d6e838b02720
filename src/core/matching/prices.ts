/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { SolvedPlan } from './plan.ts'
import type { PostalTable } from './postal.ts'
import type { MatchInput, Mode } from './records.ts'

import { solvePlan } from './plan.ts'

/** What one way of planning comes to. */
export interface PlanSum {
	/** Sum of the scores of its pairs. */
	readonly score: number
	readonly served: number
	/** How many different helpers it asks. */
	readonly helpers: number
	/** Most pairs it gives to one helper. */
	readonly most: number
}

export interface Prices {
	/** The same with and without the rule that nobody loses a place to a later request. */
	readonly strictness: { readonly strict: PlanSum, readonly weighted: PlanSum, readonly percent: number }
	/** The same with and without the fair load. */
	readonly fairness: { readonly fair: PlanSum, readonly free: PlanSum, readonly percent: number }
}

/**
 * What strictness and fair load cost in score, found by planning without them.
 *
 * @param input parsed records; the plan of their settings is compared
 * @param places postal code points
 */
export function prices(input: MatchInput, places: PostalTable): Prices {
	const { mode } = input.settings
	const sum = (options: { mode: Mode, lambda?: number }) => sumOf(solvePlan(input, options, places))
	const strict = sum({ mode: 'strict' })
	const weighted = sum({ mode: 'weighted' })
	const fair = mode === 'strict' ? strict : weighted
	const free = sum({ mode, lambda: 0 })
	return {
		strictness: { strict, weighted, percent: percentLost(strict.score, weighted.score) },
		fairness: { fair, free, percent: percentLost(fair.score, free.score) },
	}
}

function sumOf({ graph, open, solution }: SolvedPlan): PlanSum {
	const pairs = new Int32Array(open.start.length - 1)
	let score = 0
	let served = 0
	for (const e of solution.edge) {
		if (e >= 0) {
			score += graph.score[e]!
			served++
			pairs[graph.helper[e]!]!++
		}
	}
	return { score, served, helpers: pairs.reduce((sum, count) => sum + Number(count > 0), 0), most: pairs.reduce((a, b) => Math.max(a, b), 0) }
}

/** In tenths; what costs nothing or even gains costs 0. */
function percentLost(kept: number, without: number): number {
	return without === 0 ? 0 : Math.max(0, Math.round(1000 * (without - kept) / without) / 10)
}
