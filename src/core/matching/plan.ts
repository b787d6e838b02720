/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Compiled } from './compile.ts'
import type { EdgeCap } from './edge-cap.ts'
import type { Graph, Tick } from './graph.ts'
import type { Places } from './penalty.ts'
import type { PostalTable } from './postal.ts'
import type { MatchInput, Mode } from './records.ts'
import type { CandidatePair, PlannedPair, PlanResult } from './results.ts'
import type { Solution } from './solution.ts'

import { CandidateWriter } from './candidate.ts'
import { compile } from './compile.ts'
import { solveCapped } from './edge-cap.ts'
import { candidateGraph } from './graph.ts'
import { requestOrder } from './order.ts'
import { openPlaces } from './penalty.ts'
import { dualObjective, primalObjective } from './proof.ts'
import { proposeSessions } from './sessions.ts'
import { explainer } from './unserved.ts'

export type PlanPhase = 'score' | 'solve'

export interface PlanOptions {
	/** Wins over the settings of the input. */
	readonly mode?: Mode
	/** Wins over the settings of the input; 0 to 1000. */
	readonly lambda?: number
	/** `all` (default), or how many edges a request starts with; the result is exact either way. */
	readonly edges?: EdgeCap
	/** Also return every candidate pair. */
	readonly candidates?: boolean
	/** Called now and then with the requests done of all. */
	readonly onProgress?: (phase: PlanPhase, done: number, total: number) => void
	/** Asked now and then; true stops the plan. */
	readonly isAborted?: () => boolean
}

/** Thrown when `isAborted` said so. */
export class PlanAborted extends Error {}

/**
 * One proposal for all open requests at once.
 *
 * @param input parsed records, treated as immutable
 * @param options what wins over the settings, and how to watch
 * @param places postal code points
 * @return pairs, what stays unserved and why, group sessions, proof and figures
 * @throws {PlanAborted} if `isAborted` said so
 */
export function plan(input: MatchInput, options: PlanOptions, places: PostalTable): PlanResult {
	const { mode, compiled, graph, open, order, solution } = solvePlan(input, options, places)
	const pairs = plannedPairs(compiled, graph, order, solution.edge)
	const unserved = Array.from(order.filter((r) => solution.edge[r]! < 0))
	return {
		mode,
		pairs,
		unserved: unserved.map(explainer(compiled, graph)),
		sessions: proposeSessions(compiled, unserved),
		proof: {
			primal: primalObjective(graph, open, solution.edge),
			dual: dualObjective(graph, open, solution, mode),
		},
		figures: {
			candidates: graph.helper.length,
			served: pairs.length,
			score: pairs.reduce((sum, pair) => sum + pair.score, 0),
			unknownPostalCodes: compiled.unknownPostalCodes,
		},
		...options.candidates ? { candidates: candidatePairs(compiled, graph) } : {},
	}
}

/** The optimum before it is put into words. */
export interface SolvedPlan {
	readonly mode: Mode
	readonly compiled: Compiled
	readonly graph: Graph
	readonly open: Places
	/** Requests without a fixed pair, the first to be served first. */
	readonly order: Int32Array
	readonly solution: Solution
}

/**
 * @param input parsed records
 * @param options what wins over the settings, and how to watch
 * @param places postal code points
 * @return an optimal matching and what it was made of
 */
export function solvePlan(input: MatchInput, options: PlanOptions, places: PostalTable): SolvedPlan {
	const mode = options.mode ?? input.settings.mode
	const lambda = options.lambda ?? input.settings.lambda
	const compiled = compile(input, places)
	const graph = candidateGraph(compiled, watch(options, 'score'))
	const open = openPlaces(compiled, graph, lambda)
	const order = requestOrder(compiled.requestList, input.now).filter((r) => compiled.requests.fixed[r] === 0)
	const solution = solveCapped(graph, open, order, mode, options.edges ?? 'all', watch(options, 'solve'))
	return { mode, compiled, graph, open, order, solution }
}

function watch(options: PlanOptions, phase: PlanPhase): Tick {
	return (done, total) => {
		if (options.isAborted?.()) {
			throw new PlanAborted()
		}
		options.onProgress?.(phase, done, total)
	}
}

function plannedPairs(compiled: Compiled, graph: Graph, order: Int32Array, edge: Int32Array): PlannedPair[] {
	const writer = new CandidateWriter(compiled)
	const pairs: PlannedPair[] = []
	for (const r of order) {
		const own = edge[r]!
		if (own >= 0) {
			const { helper, score, parts, channel, reasons } = writer.write(r, graph.helper[own]!)
			pairs.push({ request: compiled.requestList[r]!.id, helper, score, parts, channel, reasons, margin: score - bestOther(graph, r, own) })
		}
	}
	return pairs.sort((a, b) => b.margin - a.margin)
}

function bestOther(graph: Graph, r: number, own: number): number {
	let best = 0
	for (let e = graph.start[r]!; e < graph.start[r + 1]!; e++) {
		if (e !== own) {
			best = Math.max(best, graph.score[e]!)
		}
	}
	return best
}

function candidatePairs(compiled: Compiled, graph: Graph): CandidatePair[] {
	return compiled.requestList.flatMap((request, r) => {
		const [from, to] = [graph.start[r]!, graph.start[r + 1]!]
		return Array.from({ length: to - from }, (_, i) => ({
			request: request.id,
			helper: compiled.helperList[graph.helper[from + i]!]!.id,
			score: graph.score[from + i]!,
		}))
	})
}
