/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { PlannedAsk } from '../../api/types.ts'
import type { MatchInput, PlanPhase, PlanResult, Preset, Prices } from '../../core/matching/index.ts'
import type { Gap } from './gaps.ts'
import type { Records } from './records.ts'
import type { LoadRow, PairView, PlanOverview, PlanWishes, UnservedView } from './views.ts'

import { plan, PRESETS, prices } from '../../core/matching/index.ts'
import { gapsOf } from './gaps.ts'
import { SURE_MARGIN } from './views.ts'

/** A plan that stays in the worker, and the parts of it a page shows. */
export interface HeldPlan {
	overview: PlanOverview
	pairs: (requests: readonly number[]) => PairView[]
	unserved: (from: number, count: number) => UnservedView[]
	loads: (from: number, count: number) => { rows: LoadRow[], busy: number, idle: number }
	gaps: () => Gap[]
	prices: () => Prices
}

/**
 * @param records - the records
 * @param wishes - what is decided already
 * @param onProgress - told now and then
 */
export function makePlan(records: Records, wishes: PlanWishes, onProgress: (phase: PlanPhase, done: number, total: number) => void): HeldPlan {
	const input = withWishes(records, wishes)
	const result = plan(input, { onProgress }, records.places)
	const byRequest = new Map(result.pairs.map((pair) => [Number(pair.request), pair]))
	let rows: LoadRow[] | null = null
	return {
		overview: overviewOf(records, wishes, input, result),
		pairs: (requests) => requests.flatMap((id) => {
			const pair = byRequest.get(id)
			return pair === undefined ? [] : { pair, request: records.request(pair.request)!, helper: records.helper(pair.helper)! }
		}),
		unserved: (from, count) => result.unserved.slice(from, from + count).map((unserved) => ({
			unserved,
			request: records.request(unserved.request)!,
			helper: 'helper' in unserved.nearest ? records.helper(unserved.nearest.helper)!.name : '',
		})),
		loads: (from, count) => {
			rows ??= loadRows(records, wishes, result)
			return { rows: rows.slice(from, from + count), busy: rows.length, idle: records.raw.helpers.length - rows.length }
		},
		gaps: () => gapsOf(records.raw.helpers, records.raw.requests, new Set(result.unserved.map(({ request }) => Number(request)))),
		prices: () => prices(input, records.places),
	}
}

/**
 * A pinned pair is fixed like one that was asked; a skipped one must not meet in this plan.
 *
 * @param records - the records
 * @param records.input - as the core reads them
 * @param records.request - request by id
 * @param records.helper - helper by id
 * @param wishes - what is decided already
 */
function withWishes({ input, request, helper }: Records, wishes: PlanWishes): MatchInput {
	const known = ({ request: r, helper: h }: PlannedAsk) => request(r) !== undefined && helper(h) !== undefined
	const skipped = new Map<number, number[]>()
	wishes.skipped.forEach((pair) => skipped.set(pair.request, [...skipped.get(pair.request) ?? [], pair.helper]))
	return {
		...input,
		settings: {
			...input.settings,
			mode: wishes.mode ?? input.settings.mode,
			weights: wishes.preset === null ? input.settings.weights : PRESETS[wishes.preset],
		},
		fixed: [...input.fixed, ...wishes.pinned.filter(known)],
		requests: skipped.size === 0
			? input.requests
			: input.requests.map((one) => skipped.has(Number(one.id)) ? { ...one, never: [...one.never, ...skipped.get(Number(one.id))!] } : one),
	}
}

/**
 * @param records - the records
 * @param wishes - what was decided before
 * @param input - what the plan was made of
 * @param result - the plan, largest margin first
 */
function overviewOf(records: Records, wishes: PlanWishes, input: MatchInput, result: PlanResult): PlanOverview {
	const fixed = new Set(input.fixed.map((pair) => pair.request)).size
	const pinned = input.fixed.length - records.input.fixed.length
	return {
		mode: result.mode,
		preset: wishes.preset ?? records.raw.settings.preset as Preset,
		open: result.pairs.length + result.unserved.length + pinned,
		waiting: fixed - pinned,
		pairs: result.pairs.map(({ request, helper }) => ({ request: Number(request), helper: Number(helper) })),
		sure: result.pairs.filter(({ margin }) => margin >= SURE_MARGIN).length,
		unserved: result.unserved.length,
		sessions: [...result.sessions],
	}
}

/**
 * @param records - the records
 * @param wishes - what was decided before
 * @param result - the plan
 * @return helpers with something to do, those nearest to their limit first
 */
function loadRows(records: Records, wishes: PlanWishes, result: PlanResult): LoadRow[] {
	const asked = countByHelper(records.input.fixed)
	const planned = countByHelper([...result.pairs, ...wishes.pinned])
	return records.raw.helpers
		.map(({ id, name, capacity, running }) => ({ helper: id, name, capacity, running, asked: asked.get(String(id)) ?? 0, planned: planned.get(String(id)) ?? 0 }))
		.filter((row) => people(row) > 0)
		.sort((a, b) => people(b) / b.capacity - people(a) / a.capacity || people(b) - people(a) || a.helper - b.helper)
}

/** @param row - of a helper */
function people(row: LoadRow): number {
	return row.running + row.asked + row.planned
}

/** @param pairs - pairs with somebody */
function countByHelper(pairs: readonly { helper: number | string }[]): Map<string, number> {
	const counts = new Map<string, number>()
	pairs.forEach(({ helper }) => counts.set(String(helper), (counts.get(String(helper)) ?? 0) + 1))
	return counts
}
