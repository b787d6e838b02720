/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Compiled } from './compile.ts'

import { PairCheck } from './limits.ts'
import { Scorer } from './score.ts'
import { TopicScan } from './topics.ts'

/** Candidate pairs as a sparse graph, rows in the order of the compiled requests. */
export interface Graph {
	/** Range of each request's edges. */
	readonly start: Int32Array
	/** Helper of each edge, ascending within a row. */
	readonly helper: Int32Array
	/** Score of each edge, 0 to 1000. */
	readonly score: Int32Array
}

/** Called now and then; may throw to stop. */
export type Tick = (done: number, total: number) => void

const ROWS_A_TICK = 64
/** Helper and score share one sortable number: scores need ten bits, and no input holds two million helpers. */
const SCORE_BITS = 10
const SCORE = (1 << SCORE_BITS) - 1

const memo = new WeakMap<Compiled, Graph>()

/**
 * Worked out once for the same records: mode and strength of the fair load change no pair.
 *
 * @param compiled the records; requests with a fixed pair get no edges
 * @param tick called now and then with requests done
 * @return every pair that fails no limit
 */
export function candidateGraph(compiled: Compiled, tick: Tick): Graph {
	const graph = memo.get(compiled) ?? scorePairs(compiled, tick)
	memo.set(compiled, graph)
	return graph
}

function scorePairs(compiled: Compiled, tick: Tick): Graph {
	const { requests, requestList } = compiled
	const scan = new TopicScan(compiled.topics, compiled.input.settings.topicRule)
	const check = new PairCheck(compiled, scan)
	const scorer = new Scorer(compiled, check)
	const start = new Int32Array(requestList.length + 1)
	const row = new Int32Array(compiled.helperList.length)
	let helper = new Int32Array(1024)
	let score = new Int32Array(1024)
	for (let r = 0, edges = 0; r < requestList.length; r++) {
		if (r % ROWS_A_TICK === 0) {
			tick(r, requestList.length)
		}
		const found = requests.fixed[r] === 0 ? scoreRow(r, scan, check, scorer, row) : 0
		if (edges + found > helper.length) {
			helper = larger(helper, edges + found)
			score = larger(score, edges + found)
		}
		for (let i = 0; i < found; i++, edges++) {
			helper[edges] = row[i]! >> SCORE_BITS
			score[edges] = row[i]! & SCORE
		}
		start[r + 1] = edges
	}
	return { start, helper: helper.slice(0, start.at(-1)!), score: score.slice(0, start.at(-1)!) }
}

/** Fills `row` with helper and score of each fitting pair, ascending; returns how many. */
function scoreRow(r: number, scan: TopicScan, check: PairCheck, scorer: Scorer, row: Int32Array): number {
	let found = 0
	let sorted = true
	scan.run(r)
	for (let i = 0; i < scan.count; i++) {
		const h = scan.touched[i]!
		if (check.fits(r, h)) {
			row[found] = h << SCORE_BITS | scorer.score(r, h, scan.levelSum(h))
			sorted &&= found === 0 || row[found]! > row[found - 1]!
			found++
		}
	}
	// The helpers of one topic come in order; only several topics mix them.
	if (!sorted) {
		row.subarray(0, found).sort()
	}
	return found
}

function larger(list: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
	const copy = new Int32Array(2 * least)
	copy.set(list)
	return copy
}
