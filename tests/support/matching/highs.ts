/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Problem } from './problem.ts'

import loadHighs from 'highs'

type Highs = Awaited<ReturnType<typeof loadHighs>>

/** What HiGHS finds: how many are served, and the best objective. */
export interface Optimum {
	readonly served: number
	readonly objective: number
}

/** Asks HiGHS for optima of matching problems, as linear programmes on sparse arrays. */
export class HighsOracle {
	private constructor(private readonly highs: Highs) {}

	static async load(): Promise<HighsOracle> {
		return new HighsOracle(await loadHighs())
	}

	/**
	 * @param problem the problem
	 * @return largest number served, and the best objective among all largest sets
	 */
	weighted(problem: Problem): Optimum {
		const free = new Uint8Array(problem.order.length).fill(1)
		const served = this.run(problem, new Uint8Array(free.length), free, () => 1, 0, 0, Infinity).served
		return { served, objective: Math.round(this.run(problem, new Uint8Array(free.length), free, (score) => score, 1, served, served).value) }
	}

	/**
	 * @param problem the problem
	 * @param served requests that must all be served, nobody else
	 * @return the best objective for that set, or null if it cannot be served
	 */
	forSet(problem: Problem, served: ReadonlySet<number>): number | null {
		const flags = Uint8Array.from(problem.order.keys(), (r) => Number(served.has(r)))
		const { value } = this.run(problem, flags, flags, (score) => score, 1, 0, Infinity)
		return Number.isNaN(value) ? null : Math.round(value)
	}

	/**
	 * One programme: a large prize for each request served stands for "as many as possible first".
	 *
	 * @param problem the problem
	 * @param prize points for serving, above every gain that serving one less could bring
	 * @return number served and objective
	 */
	weightedAtOnce(problem: Problem, prize: number): Optimum {
		const { value, served } = this.runAtOnce(problem, prize)
		return { served, objective: Math.round(value) - served * prize }
	}

	/**
	 * The same programme, and which pairs it takes.
	 *
	 * @param problem the problem
	 * @param prize points for serving
	 * @return edge of each request, or -1
	 */
	edgesAtOnce(problem: Problem, prize: number): Int32Array {
		const { chosen } = this.runAtOnce(problem, prize)
		const { start } = problem.graph
		return Int32Array.from({ length: start.length - 1 }, (_, r) => {
			const own = chosen.subarray(start[r], start[r + 1]).findIndex((value) => value > 0.5)
			return own < 0 ? -1 : start[r]! + own
		})
	}

	private runAtOnce(problem: Problem, prize: number) {
		const free = new Uint8Array(problem.order.length).fill(1)
		return this.run(problem, new Uint8Array(free.length), free, (score) => score + prize, 1, 0, Infinity)
	}

	/** Maximises; columns are the edges, then the places; rows are requests, then helpers, then the total. */
	private run({ graph, places }: Problem, least: Uint8Array, most: Uint8Array, cost: (score: number) => number, penalties: number, fewest: number, largest: number): { value: number, served: number, chosen: Float64Array } {
		const [edges, requests, helpers] = [graph.helper.length, graph.start.length - 1, places.start.length - 1]
		const total = requests + helpers
		const counted = largest < Infinity
		const starts: number[] = [0]
		const indices: number[] = []
		const values: number[] = []
		for (let r = 0; r < requests; r++) {
			for (let e = graph.start[r]!; e < graph.start[r + 1]!; e++) {
				indices.push(r, requests + graph.helper[e]!, ...counted ? [total] : [])
				values.push(1, 1, ...counted ? [1] : [])
				starts.push(indices.length)
			}
		}
		for (let h = 0; h < helpers; h++) {
			for (let place = places.start[h]!; place < places.start[h + 1]!; place++) {
				indices.push(requests + h)
				values.push(-1)
				starts.push(indices.length)
			}
		}
		const columns = edges + places.penalty.length
		const rows = total + Number(counted)
		if (columns === 0) {
			// HiGHS calls a programme without columns empty, not optimal.
			return { value: 0, served: 0, chosen: new Float64Array(0) }
		}
		const model = this.highs.createModel({
			numCols: columns,
			numRows: rows,
			sense: this.highs.constants.objectiveSense.maximize,
			colCost: [...Array.from(graph.score, cost), ...Array.from(places.penalty, (penalty) => -penalty * penalties)],
			colLower: new Float64Array(columns),
			colUpper: new Float64Array(columns).fill(1),
			rowLower: [...least, ...new Float64Array(helpers), ...counted ? [fewest] : []],
			rowUpper: [...most, ...new Float64Array(helpers), ...counted ? [largest] : []],
			matrix: { format: 'csc', numRows: rows, numCols: columns, starts: Int32Array.from(starts), indices: Int32Array.from(indices), values: Float64Array.from(values) },
		})
		try {
			model.options.set({ output_flag: false })
			model.run()
			if (model.getModelStatus() !== this.highs.constants.modelStatus.optimal) {
				return { value: Number.NaN, served: 0, chosen: new Float64Array(0) }
			}
			const chosen = Float64Array.from(model.getSolution().colValue.subarray(0, edges))
			return { value: model.getObjectiveValue(), served: Math.round(chosen.reduce((sum, value) => sum + value, 0)), chosen }
		} finally {
			model.dispose()
		}
	}
}
