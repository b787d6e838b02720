/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Graph } from './graph.ts'
import type { Places } from './penalty.ts'
import type { Mode } from './records.ts'
import type { Solution } from './solution.ts'

import { ALIVE } from './solution.ts'

/**
 * Objective of a matching: scores less penalties of the places used.
 *
 * @param graph candidate pairs
 * @param places open places
 * @param edge edge of each request, or -1
 * @return the objective
 */
export function primalObjective(graph: Graph, places: Places, edge: Int32Array): number {
	const used = new Int32Array(places.start.length - 1)
	let objective = 0
	for (let r = 0; r < edge.length; r++) {
		const e = edge[r]!
		if (e >= 0) {
			const h = graph.helper[e]!
			objective += graph.score[e]! - places.penalty[places.start[h]! + used[h]!++]!
		}
	}
	return objective
}

/**
 * Upper bound that the prices prove, whatever matching is chosen. Strict: for
 * every matching that serves the same requests. Weighted: for every matching
 * that serves as many.
 *
 * @param graph candidate pairs, all of them
 * @param places open places
 * @param solution matching and prices
 * @param mode what the plan compares itself with
 * @return the bound; equal to the objective if and only if the matching is optimal
 */
export function dualObjective(graph: Graph, places: Places, solution: Solution, mode: Mode): number {
	const lift = regionLifts(graph, places, solution)
	const price = solution.price.map((p, h) => p + lift[solution.region[h]!]!)
	// In a closed region a request that stays out is worth 0 before the lift.
	const level = mode === 'weighted' ? -lift[1]! : -Infinity
	let bound = 0
	for (let r = 0; r < solution.edge.length; r++) {
		const served = solution.edge[r]! >= 0
		const worth = served || mode === 'weighted' ? bestWorth(graph, price, r) : 0
		bound += mode === 'weighted' ? Math.max(0, worth - level) + (served ? level : 0) : worth
	}
	for (let h = 0; h < price.length; h++) {
		for (let place = places.start[h]!; place < places.start[h + 1]!; place++) {
			bound += Math.max(0, price[h]! - places.penalty[place]!)
		}
	}
	return bound
}

function bestWorth(graph: Graph, price: Float64Array, r: number): number {
	let best = -Infinity
	for (let e = graph.start[r]!; e < graph.start[r + 1]!; e++) {
		best = Math.max(best, graph.score[e]! - price[graph.helper[e]!]!)
	}
	return best
}

/**
 * The solver never looks back into a closed region, so its prices there are
 * right only up to a constant. The lift is that constant: just enough that no
 * request outside would rather be inside, that nobody alive is worth less than
 * one who stays out, and that no taken place costs more than its price.
 *
 * @param graph candidate pairs
 * @param places open places
 * @param solution matching and prices
 * @return lift of each region; 0 for `ALIVE`
 */
function regionLifts(graph: Graph, places: Places, solution: Solution): Float64Array {
	const { region, edge, price, turnedAway } = solution
	const regions = Math.max(1, region.reduce((a, b) => Math.max(a, b), 0), turnedAway.reduce((a, b) => Math.max(a, b), 0))
	const lift = new Float64Array(regions + 1)
	region.forEach((to, h) => {
		if (to !== ALIVE && places.start[h]! < places.start[h + 1]!) {
			lift[to] = Math.max(lift[to]!, places.penalty[places.start[h + 1]! - 1]! - price[h]!)
		}
	})
	const into: number[][] = Array.from(lift, () => [])
	edge.forEach((own, r) => {
		if (own < 0) {
			return
		}
		const home = region[graph.helper[own]!]!
		if (home === ALIVE) {
			lift[regions] = Math.max(lift[regions]!, price[graph.helper[own]!]! - graph.score[own]!)
		}
		for (let e = graph.start[r]!; e < graph.start[r + 1]!; e++) {
			const other = region[graph.helper[e]!]!
			if (other !== ALIVE && (home === ALIVE || home > other)) {
				into[other]!.push(r, e)
			}
		}
	})
	for (let to = regions; to > 0; to--) {
		for (let i = 0; i < into[to]!.length; i += 2) {
			const own = edge[into[to]![i]!]!
			const e = into[to]![i + 1]!
			const home = graph.helper[own]!
			const worth = graph.score[own]! - price[home]! - lift[region[home]!]!
			lift[to] = Math.max(lift[to]!, graph.score[e]! - price[graph.helper[e]!]! - worth)
		}
	}
	return lift
}
