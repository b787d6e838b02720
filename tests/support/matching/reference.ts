/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Problem } from './problem.ts'

/**
 * The textbook way to the set that strict mode must serve: in order, each
 * request that still fits beside the earlier ones, found by simple augmenting.
 *
 * @param problem the problem
 * @param problem.graph candidate pairs
 * @param problem.places open places
 * @param problem.order requests, the first first
 * @return requests served
 */
export function greedyBasis({ graph, places, order }: Problem): Set<number> {
	const guests = Array.from({ length: places.start.length - 1 }, () => [] as number[])
	const room = (r: number, seen: Set<number>): boolean => {
		for (let e = graph.start[r]!; e < graph.start[r + 1]!; e++) {
			const h = graph.helper[e]!
			if (seen.has(h)) {
				continue
			}
			seen.add(h)
			if (guests[h]!.length < places.start[h + 1]! - places.start[h]!) {
				guests[h]!.push(r)
				return true
			}
			const moved = guests[h]!.findIndex((guest) => room(guest, seen))
			if (moved >= 0) {
				guests[h]![moved] = r
				return true
			}
		}
		return false
	}
	return new Set([...order].filter((r) => room(r, new Set())))
}

/**
 * Tries every assignment: for a handful of requests only.
 *
 * @param problem the problem
 * @param problem.graph candidate pairs
 * @param problem.places open places
 * @param problem.order requests, the first first
 * @return the lexicographically best set with its best objective, and the best objective among all largest sets
 */
export function bruteForce({ graph, places, order }: Problem): { strict: { served: string, objective: number }, weighted: { served: number, objective: number } } {
	const used = new Int32Array(places.start.length - 1)
	let strict = { served: '', objective: -Infinity }
	let weighted = { served: -1, objective: -Infinity }
	const visit = (position: number, served: string, count: number, objective: number) => {
		if (position === order.length) {
			if (served > strict.served || (served === strict.served && objective > strict.objective)) {
				strict = { served, objective }
			}
			if (count > weighted.served || (count === weighted.served && objective > weighted.objective)) {
				weighted = { served: count, objective }
			}
			return
		}
		const r = order[position]!
		visit(position + 1, `${served}0`, count, objective)
		for (let e = graph.start[r]!; e < graph.start[r + 1]!; e++) {
			const h = graph.helper[e]!
			const place = places.start[h]! + used[h]!
			if (place < places.start[h + 1]!) {
				used[h]!++
				visit(position + 1, `${served}1`, count + 1, objective + graph.score[e]! - places.penalty[place]!)
				used[h]!--
			}
		}
	}
	visit(0, '', 0, 0)
	return { strict, weighted }
}
