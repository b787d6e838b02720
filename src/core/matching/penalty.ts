/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Compiled } from './compile.ts'
import type { Graph } from './graph.ts'

/** What each further place of each helper costs, rising within a helper. */
export interface Places {
	/** Range of each helper's places. */
	readonly start: Int32Array
	readonly penalty: Float64Array
}

/**
 * λ·(2k+1)/capacity, rounded half up in integers.
 *
 * @param lambda strength of the fair load
 * @param k load before this place: running, asked in the last 30 days, and places taken before it
 * @param capacity people at a time, at least 1
 * @return penalty of the place
 */
export function placePenalty(lambda: number, k: number, capacity: number): number {
	return Math.floor((2 * lambda * (2 * k + 1) + capacity) / (2 * capacity))
}

/**
 * A helper gets no more places than edges, because more could never be used, and is asked no more often in a week than
 * the server allows.
 *
 * @param compiled the records
 * @param graph all candidate pairs
 * @param lambda strength of the fair load
 * @return places of all helpers with their penalties
 */
export function openPlaces(compiled: Compiled, graph: Graph, lambda: number): Places {
	const { helpers, helperList } = compiled
	const degree = new Int32Array(helperList.length)
	for (let e = 0; e < graph.helper.length; e++) {
		degree[graph.helper[e]!]!++
	}
	const start = new Int32Array(helperList.length + 1)
	helperList.forEach((_, h) => {
		start[h + 1] = start[h]! + Math.min(helpers.places[h]!, degree[h]!, asksLeft(compiled, h))
	})
	const penalty = new Float64Array(start.at(-1)!)
	helperList.forEach((helper, h) => {
		const load = helper.running + helper.askedLast30Days + helpers.fixed[h]!
		for (let place = start[h]!; place < start[h + 1]!; place++) {
			penalty[place] = placePenalty(lambda, load + place - start[h]!, helper.capacity)
		}
	})
	return { start, penalty }
}

/**
 * @param compiled the records
 * @param h a helper
 * @return how often this helper may still be asked this week
 */
export function asksLeft(compiled: Compiled, h: number): number {
	const { asksPerWeek } = compiled.input.settings
	return asksPerWeek === null ? Infinity : Math.max(0, asksPerWeek - compiled.helperList[h]!.askedThisWeek)
}
