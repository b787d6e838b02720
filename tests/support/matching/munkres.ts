/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Optimum } from './highs.ts'
import type { Problem } from './problem.ts'

import { munkres } from 'munkres'

/**
 * Asks `munkres` for the optimum on a full matrix: one column for each place.
 *
 * @param problem the problem
 * @param problem.graph candidate pairs
 * @param problem.places open places
 * @param prize points for serving, above every gain that serving one less could bring
 * @return number served and objective
 */
export function munkresOptimum({ graph, places }: Problem, prize: number): Optimum {
	const width = places.penalty.length
	const rows = Array.from({ length: graph.start.length - 1 }, (_, r) => {
		const row = new Float64Array(width)
		for (let e = graph.start[r]!; e < graph.start[r + 1]!; e++) {
			const h = graph.helper[e]!
			for (let place = places.start[h]!; place < places.start[h + 1]!; place++) {
				row[place] = -prize - graph.score[e]! + places.penalty[place]!
			}
		}
		return row
	})
	const chosen = width === 0 ? [] : munkres(rows).map(([r, place]) => rows[r]![place]!).filter((cost) => cost !== 0)
	return { served: chosen.length, objective: chosen.reduce((sum, cost) => sum - cost - prize, 0) }
}
