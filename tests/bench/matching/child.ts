/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PlanOptions } from '../../../src/core/matching/index.ts'
import type { Problem } from '../../support/matching/problem.ts'

import { readFileSync } from 'node:fs'
import { CandidateWriter } from '../../../src/core/matching/candidate.ts'
import { compile } from '../../../src/core/matching/compile.ts'
import { candidateGraph } from '../../../src/core/matching/graph.ts'
import { parseInput, plan, rank } from '../../../src/core/matching/index.ts'
import { requestOrder } from '../../../src/core/matching/order.ts'
import { openPlaces } from '../../../src/core/matching/penalty.ts'
import { primalObjective } from '../../../src/core/matching/proof.ts'
import { solve } from '../../../src/core/matching/solver.ts'
import { explainer } from '../../../src/core/matching/unserved.ts'
import { HighsOracle } from '../../support/matching/highs.ts'
import { munkresOptimum } from '../../support/matching/munkres.ts'
import { postalTable } from '../../support/matching/region.ts'

/** One measurement in a process of its own; printed as JSON. */
export interface Measurement {
	/** Milliseconds. */
	readonly ms: number
	/** Processor time of all threads in milliseconds: what other work on the machine disturbs less. */
	readonly cpu: number
	/** Peak resident memory above what was there before, in MB. */
	readonly mb: number
	readonly edges: number
	readonly served: number
	readonly objective: number
}

/** Above every gain that serving one request less could bring on these instances; equal results confirm it. */
const PRIZE = 100_000
const RANKS = 500

const [solver, file] = process.argv.slice(2) as [string, string]
const input = parseInput(JSON.parse(readFileSync(file, 'utf8')))

function problem(): Problem {
	const compiled = compile(input, postalTable)
	const graph = candidateGraph(compiled, () => {})
	return { graph, places: openPlaces(compiled, graph, input.settings.lambda), order: requestOrder(compiled.requestList, input.now) }
}

function measure(work: () => { edges: number, served: number, objective: number }): Measurement {
	global.gc!()
	const before = process.memoryUsage().rss
	const cpuBefore = process.cpuUsage()
	const start = performance.now()
	const result = work()
	const ms = performance.now() - start
	const { user, system } = process.cpuUsage(cpuBefore)
	const peak = process.resourceUsage().maxRSS * 1024
	return { ms, cpu: (user + system) / 1000, mb: Math.max(0, peak - before) / 1e6, ...result }
}

function planWith(options: PlanOptions) {
	const { proof, figures } = plan(input, options, postalTable)
	return { edges: figures.candidates, served: figures.served, objective: proof.primal }
}

/** What the other solvers are given as well: the problem ready, records aside. */
function solveOnly({ graph, places, order }: Problem, edges: number) {
	const { edge } = solve(graph, places, order, 'weighted', () => {})
	return { edges, served: edge.filter((e) => e >= 0).length, objective: primalObjective(graph, places, edge) }
}

/** The whole plan with HiGHS in our solver's place: the same records, pairs, words and reasons; the proof aside, which needs our prices. */
function planByHighs(highs: HighsOracle) {
	const given = problem()
	const compiled = compile(input, postalTable)
	const edge = highs.edgesAtOnce(given, PRIZE)
	const writer = new CandidateWriter(compiled)
	const explain = explainer(compiled, given.graph)
	const told = Array.from(given.order, (r) => edge[r]! < 0 ? explain(r) : writer.write(r, given.graph.helper[edge[r]!]!))
	return { edges: given.graph.helper.length, served: told.filter((pair) => 'score' in pair).length, objective: primalObjective(given.graph, given.places, edge) }
}

/** Median of many warm calls, and the first one, which compiles the records. */
function measureRank() {
	const ids = input.requests.map(({ id }) => id)
	const times = Array.from({ length: RANKS }, (_, i) => {
		const start = performance.now()
		rank(input, ids[i % ids.length]!, 5, postalTable)
		return performance.now() - start
	})
	return { first: times[0], median: times.slice(1).sort((a, b) => a - b)[RANKS >> 1] }
}

async function run(): Promise<object> {
	if (solver === 'rank') {
		return measureRank()
	}
	if (solver === 'strict' || solver === 'weighted') {
		return measure(() => planWith({ mode: solver }))
	}
	if (solver === 'plan-highs') {
		const highs = await HighsOracle.load()
		return measure(() => planByHighs(highs))
	}
	const given = problem()
	const edges = given.graph.helper.length
	if (solver === 'solve') {
		return measure(() => solveOnly(given, edges))
	}
	if (solver === 'highs' || solver === 'highs-prize') {
		const highs = await HighsOracle.load()
		return measure(() => ({ edges, ...solver === 'highs' ? highs.weighted(given) : highs.weightedAtOnce(given, PRIZE) }))
	}
	return measure(() => ({ edges, ...munkresOptimum(given, PRIZE) }))
}

console.log(JSON.stringify(await run()))
