/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Graph, Tick } from './graph.ts'
import type { Places } from './penalty.ts'
import type { Mode } from './records.ts'
import type { Solution } from './solution.ts'

import { PathSearch } from './path-search.ts'

const REQUESTS_A_TICK = 64

/**
 * Maximum matching of the best objective by successive shortest paths.
 * Requests enter one by one; each takes the cheapest augmenting path under
 * reduced costs. README.md in this folder explains the method.
 *
 * @param graph candidate pairs
 * @param places open places and penalties of the helpers
 * @param order requests, the first to be served first
 * @param mode what a request may do that finds no free place: nothing, or take the place of one that is worth less
 * @param tick called now and then
 * @return an optimal matching with prices that prove it
 */
export function solve(graph: Graph, places: Places, order: Int32Array, mode: Mode, tick: Tick): Solution {
	const search = new PathSearch(graph, places)
	order.forEach((request, done) => {
		if (done % REQUESTS_A_TICK === 0) {
			tick(done, order.length)
		}
		if (search.augment(request)) {
			return
		}
		if (mode === 'weighted') {
			search.exchange(request)
		} else {
			search.close(request)
		}
	})
	return search
}
