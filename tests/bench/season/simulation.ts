/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Id, MatchInput } from '../../../src/core/matching/index.ts'
import type { World } from './world.ts'

import { parseInput, plan, rank } from '../../../src/core/matching/index.ts'
import { DAY, formatMoment } from '../../../src/core/time/moment.ts'
import { postalTable } from '../../support/matching/region.ts'
import { SEASON } from './world.ts'

/** Chooses whom to ask today, at most `ROUND` helpers a request. */
export type Policy = (input: MatchInput) => { request: Id, helpers: Id[] }[]

interface Ask {
	readonly request: number
	readonly helper: number
	readonly askedOn: number
	readonly answeredOn: number
	readonly kind: string
}

/** What became of a request; days since it came in, or null. */
export interface Fate {
	firstAsk: number | null
	match: number | null
	/** Days it waited, at the end if it was never matched. */
	wait: number
}

export interface Season {
	readonly fates: Fate[]
	/** Asks each helper got. */
	readonly asks: number[]
	/** People each helper helped. */
	readonly helped: number[]
}

export const ROUND = 2
const ASKS_A_WEEK = 3
/** After the last request came in, so that its rounds can end. */
const DAYS_AFTER = 30

/** Our way: one plan for all open requests, the best others as second in the round. */
export const byPlan: Policy = (input) => {
	const free = freePlaces(input)
	const { pairs } = plan(input, {}, postalTable)
	pairs.forEach(({ helper }) => free.set(helper, free.get(helper)! - 1))
	return pairs.map(({ request, helper }) => ({ request, helpers: [helper, ...takeFree(input, request, free, ROUND - 1, helper)] }))
}

/** First come, first served: each request in turn takes the best helpers who are still free. */
export const byArrival: Policy = (input) => {
	const free = freePlaces(input)
	return [...input.requests]
		.sort((a, b) => a.createdAt - b.createdAt)
		.filter(({ id }) => !input.fixed.some(({ request }) => request === id))
		.map(({ id }) => ({ request: id, helpers: takeFree(input, id, free, ROUND) }))
}

function freePlaces(input: MatchInput): Map<Id, number> {
	const free = new Map(input.helpers.map(({ id, capacity, running }) => [id, capacity - running]))
	input.fixed.forEach(({ helper }) => free.set(helper, free.get(helper)! - 1))
	return free
}

function takeFree(input: MatchInput, request: Id, free: Map<Id, number>, count: number, except?: Id): Id[] {
	const { candidates } = rank(input, request, input.helpers.length, postalTable)
	const taken = candidates.map(({ helper }) => helper).filter((helper) => helper !== except && free.get(helper)! > 0).slice(0, count)
	taken.forEach((helper) => free.set(helper, free.get(helper)! - 1))
	return taken
}

/**
 * Lets the days of a season pass: answers come in, deadlines end, and once a day somebody at the desk asks.
 *
 * @param world people and fate
 * @param policy whom to ask
 * @return what became of everybody
 */
export function simulate(world: World, policy: Policy): Season {
	const fates: Fate[] = world.requests.map(() => ({ firstAsk: null, match: null, wait: 0 }))
	const busyUntil = world.helpers.map(() => [] as number[])
	const asks: Ask[] = []
	let open: Ask[] = []
	for (let day = 1; day <= SEASON.days + DAYS_AFTER; day++) {
		const now = world.start + day * DAY
		const age = (r: number) => (now - world.requests[r]!.arrives) / DAY
		for (const ask of open.filter(({ answeredOn }) => answeredOn <= day)) {
			const fate = fates[ask.request]!
			if (ask.kind === 'accept' && fate.match === null) {
				fate.match = age(ask.request)
				busyUntil[ask.helper]!.push(day + world.requests[ask.request]!.helpDays)
			}
		}
		// The first yes ends the round: every other open ask is filled.
		open = open.filter(({ request, answeredOn }) => answeredOn > day && fates[request]!.match === null)
		const waiting = world.requests.flatMap(({ arrives }, r) => arrives <= now && fates[r]!.match === null ? [r] : [])
		waiting.forEach((r) => {
			fates[r]!.wait = age(r)
		})
		for (const { request, helpers } of policy(snapshot(world, now, day, waiting, asks, open, busyUntil))) {
			const r = Number(request)
			if (helpers.length > 0) {
				fates[r]!.firstAsk ??= age(r)
			}
			for (const helper of helpers.map(Number)) {
				const { kind, afterDays } = world.answer(r, helper)
				const ask = { request: r, helper, kind, askedOn: day, answeredOn: day + Math.max(1, afterDays) }
				asks.push(ask)
				open.push(ask)
			}
		}
	}
	fates.forEach((fate) => {
		fate.wait = fate.match ?? fate.wait
	})
	return {
		fates,
		asks: world.helpers.map((_, h) => asks.filter(({ helper }) => helper === h).length),
		helped: busyUntil.map((times) => times.length),
	}
}

function snapshot(world: World, now: number, day: number, waiting: number[], asks: Ask[], open: Ask[], busyUntil: number[][]): MatchInput {
	const since = (h: number, days: number) => asks.filter(({ helper, askedOn }) => helper === h && askedOn > day - days).length
	return parseInput({
		now: formatMoment(now),
		helpers: world.helpers.map((helper, h) => ({
			...helper,
			id: h,
			running: busyUntil[h]!.filter((until) => until > day).length,
			askedLast30Days: since(h, 30),
			blocked: since(h, 7) >= ASKS_A_WEEK ? ['absent'] : [],
		})),
		requests: waiting.map((r) => ({
			...world.requests[r]!.request,
			id: r,
			neededBy: null,
			createdAt: formatMoment(world.requests[r]!.arrives),
			declinedBy: asks.filter(({ request }) => request === r).map(({ helper }) => helper),
		})),
		fixed: open.map(({ request, helper }) => ({ request, helper })),
	})
}
