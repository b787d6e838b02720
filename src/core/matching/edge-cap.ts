/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Graph, Tick } from './graph.ts'
import type { Places } from './penalty.ts'
import type { Mode } from './records.ts'
import type { Solution } from './solution.ts'

import { ALIVE } from './solution.ts'
import { solve } from './solver.ts'

/** All edges, or how many of the best a request starts with. */
export type EdgeCap = 'all' | number

/**
 * Solves on the best edges of each request, adds every left-out edge that
 * beats the prices, and repeats until none does: exact for all edges.
 *
 * @param graph all candidate pairs
 * @param places open places
 * @param order requests, the first to be served first
 * @param mode strict or weighted
 * @param cap edges a request starts with
 * @param tick called now and then
 * @return an optimal matching, its edges numbered as in `graph`
 */
export function solveCapped(graph: Graph, places: Places, order: Int32Array, mode: Mode, cap: EdgeCap, tick: Tick): Solution {
	if (cap === 'all') {
		return solve(graph, places, order, mode, tick)
	}
	const kept = bestEdges(graph, cap)
	for (;;) {
		const { part, original } = subgraph(graph, kept)
		const solution = solve(part, places, order, mode, tick)
		const whole = { ...pick(solution), edge: solution.edge.map((e) => e < 0 ? -1 : original[e]!) }
		if (!addBeating(graph, whole, kept)) {
			return whole
		}
	}
}

function pick({ price, region, turnedAway }: Solution) {
	return { price, region, turnedAway }
}

/** Flags the `cap` edges of highest score in each row. */
function bestEdges(graph: Graph, cap: number): Uint8Array {
	const kept = new Uint8Array(graph.helper.length)
	for (let r = 0; r + 1 < graph.start.length; r++) {
		const edges = Int32Array.from({ length: graph.start[r + 1]! - graph.start[r]! }, (_, i) => graph.start[r]! + i)
		edges.sort((a, b) => graph.score[b]! - graph.score[a]! || a - b)
		edges.subarray(0, cap).forEach((e) => {
			kept[e] = 1
		})
	}
	return kept
}

function subgraph(graph: Graph, kept: Uint8Array): { part: Graph, original: Int32Array } {
	const original = Int32Array.from(kept.keys()).filter((e) => kept[e] === 1)
	const start = new Int32Array(graph.start.length)
	for (let r = 0, e = 0; r + 1 < start.length; r++) {
		while (e < original.length && original[e]! < graph.start[r + 1]!) {
			e++
		}
		start[r + 1] = e
	}
	return { part: { start, helper: original.map((e) => graph.helper[e]!), score: original.map((e) => graph.score[e]!) }, original }
}

/** Keeps every left-out edge that leads from a closed region to a later one or out of it, or is worth more than its request has. */
function addBeating(graph: Graph, solution: Solution, kept: Uint8Array): boolean {
	let added = false
	for (let r = 0; r < solution.edge.length; r++) {
		const own = solution.edge[r]!
		const home = own < 0 ? solution.turnedAway[r]! : rank(solution.region[graph.helper[own]!]!)
		const worth = own < 0 ? 0 : graph.score[own]! - solution.price[graph.helper[own]!]!
		for (let e = graph.start[r]!; e < graph.start[r + 1]!; e++) {
			const h = graph.helper[e]!
			const there = rank(solution.region[h]!)
			const beats = there > home || (there === home && graph.score[e]! - solution.price[h]! > worth)
			if (kept[e] === 0 && beats) {
				kept[e] = 1
				added = true
			}
		}
	}
	return added
}

/** Regions in the order they closed; alive comes last. */
function rank(region: number): number {
	return region === ALIVE ? Infinity : region
}
