/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Compiled } from './compile.ts'
import type { Graph } from './graph.ts'
import type { Unserved } from './results.ts'

import { CandidateWriter } from './candidate.ts'
import { Diagnosis, recruitFor } from './diagnosis.ts'
import { asksLeft } from './penalty.ts'

/**
 * @param compiled the records
 * @param graph candidate pairs
 * @return a function that says why a request is not served
 */
export function explainer(compiled: Compiled, graph: Graph): (r: number) => Unserved {
	const writer = new CandidateWriter(compiled)
	return (r) => {
		const base = { request: compiled.requestList[r]!.id, recruit: recruitFor(compiled, r) }
		return graph.start[r]! < graph.start[r + 1]!
			? { ...base, ...placesTaken(compiled, graph, r) }
			: { ...base, ...nobodyFits(compiled, writer, r) }
	}
}

function placesTaken(compiled: Compiled, graph: Graph, r: number): Pick<Unserved, 'reason' | 'nearest'> {
	const [from, to] = [graph.start[r]!, graph.start[r + 1]!]
	let best = from
	let atWeek = 0
	for (let e = from; e < to; e++) {
		const h = graph.helper[e]!
		atWeek += Number(asksLeft(compiled, h) < compiled.helpers.places[h]!)
		if (graph.score[e]! > graph.score[best]!) {
			best = e
		}
	}
	const helper = compiled.helperList[graph.helper[best]!]!.id
	const nearest = { limit: 'places', helper, score: graph.score[best]!, fitting: to - from } as const
	return { reason: 'places', nearest: compiled.input.settings.asksPerWeek === null ? nearest : { ...nearest, atWeek } }
}

function nobodyFits(compiled: Compiled, writer: CandidateWriter, r: number): Pick<Unserved, 'reason' | 'nearest'> {
	const { check, scan } = writer
	const diagnosis = new Diagnosis(compiled, check, r)
	scan.run(r)
	for (let h = 0; h < compiled.helperList.length; h++) {
		diagnosis.add(h, check.failedOnce(r, h))
	}
	const most = diagnosis.mostlyHere()
	if (most !== null) {
		return { reason: most.limit, nearest: most.nearest }
	}
	const whole = new Diagnosis(compiled, check, r)
	for (let h = 0; h < compiled.helperList.length; h++) {
		whole.add(h, check.failed(r, h))
	}
	const fewest = whole.fewest()
	return fewest === null
		? { reason: 'no_helpers', nearest: {} }
		: { reason: 'several', nearest: { limit: 'several', helper: compiled.helperList[fewest.helper]!.id, limits: fewest.limits } }
}
