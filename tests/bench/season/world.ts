/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { DAY } from '../../../src/core/time/moment.ts'
import { instance } from '../../support/matching/instances.ts'
import { Random } from '../../support/matching/random.ts'

/** How a helper answers one ask. */
export interface Answer {
	readonly kind: 'accept' | 'decline' | 'silence'
	/** Days until the answer, below the deadline. */
	readonly afterDays: number
}

export const SEASON = { helpers: 300, requests: 1000, days: 90, topics: 21 }
export const DEADLINE_DAYS = 3

/** Lowest and highest share of asks a helper accepts. */
const ACCEPT_RATE = [0.05, 0.6] as const
/** Share of the other asks that get no answer at all. */
const SILENCE = 0.5
const HELP_DAYS = [3, 21] as const

/** People and fate, the same for every way of matching. */
export class World {
	readonly helpers
	/** By the day they come in. */
	readonly requests
	readonly start: number
	private readonly rates: number[]

	constructor(private readonly seed: number) {
		const random = new Random(seed)
		const { now, helpers, requests } = instance(SEASON, seed)
		this.start = Date.parse(now)
		this.helpers = helpers
		this.rates = helpers.map(() => ACCEPT_RATE[0] + random.next() * (ACCEPT_RATE[1] - ACCEPT_RATE[0]))
		this.requests = requests
			.map((request) => ({ request, arrives: this.start + Math.floor(random.next() * SEASON.days * DAY), helpDays: random.integer(...HELP_DAYS) }))
			.sort((a, b) => a.arrives - b.arrives)
	}

	/**
	 * Drawn from the pair alone, so that it does not depend on who else was asked before.
	 *
	 * @param request number of the request
	 * @param helper number of the helper
	 * @return the helper's answer
	 */
	answer(request: number, helper: number): Answer {
		const random = new Random(this.seed ^ Math.imul(request + 1, 0x9E3779B1) ^ Math.imul(helper + 1, 0x85EBCA6B))
		const afterDays = random.integer(0, DEADLINE_DAYS - 1)
		if (random.chance(this.rates[helper]!)) {
			return { kind: 'accept', afterDays }
		}
		return random.chance(SILENCE) ? { kind: 'silence', afterDays: DEADLINE_DAYS } : { kind: 'decline', afterDays }
	}
}
