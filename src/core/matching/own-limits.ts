/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Millis } from '../time/moment.ts'
import type { Helper, HelpRequest, Id, MatchInput } from './records.ts'

import { LIMIT } from './codes.ts'

/**
 * @param helper a helper
 * @param places places left
 * @param now the moment of planning
 * @return mask of the limits this helper fails whoever asks
 */
export function ownLimits(helper: Helper, places: number, now: Millis): number {
	let mask = 0
	if (places <= 0) {
		mask |= LIMIT.capacity
	}
	if (helper.hoursCap !== null && helper.hoursThisMonth >= helper.hoursCap) {
		mask |= LIMIT.hours
	}
	if (helper.pausedUntil !== null && now < helper.pausedUntil) {
		mask |= LIMIT.paused
	}
	for (const code of helper.blocked) {
		mask |= LIMIT[code]
	}
	return mask
}

/**
 * @param input parsed records
 * @param helpers helpers, sorted
 * @param requests requests, sorted
 * @return limits of single pairs by request and helper, and who has how many fixed pairs
 */
export function compileBlockedPairs(input: MatchInput, helpers: readonly Helper[], requests: readonly HelpRequest[]) {
	const fixedOfHelper = new Int32Array(helpers.length)
	const fixedOfRequest = new Uint8Array(requests.length)
	const blockedPairs = new Map<number, Map<number, number>>()
	const helperOf = lazy(() => positions(helpers))
	const block = (r: number, helper: Id, limit: number) => {
		const h = helperOf().get(String(helper))
		// Somebody may have declined and then left: nothing to block.
		if (h === undefined) {
			return
		}
		const row = blockedPairs.get(r) ?? new Map<number, number>()
		row.set(h, (row.get(h) ?? 0) | limit)
		blockedPairs.set(r, row)
	}
	requests.forEach((request, r) => {
		request.declinedBy.forEach((helper) => block(r, helper, LIMIT.declined))
		request.never.forEach((helper) => block(r, helper, LIMIT.never))
	})
	const requestOf = lazy(() => positions(requests))
	for (const pair of input.fixed) {
		const r = requestOf().get(String(pair.request))!
		block(r, pair.helper, LIMIT.asked)
		fixedOfRequest[r] = 1
		fixedOfHelper[helperOf().get(String(pair.helper))!]!++
	}
	return { blockedPairs, fixedOfHelper, fixedOfRequest }
}

function positions(records: readonly { id: Id }[]): Map<string, number> {
	return new Map(records.map((record, i) => [String(record.id), i]))
}

function lazy<T extends object>(make: () => T): () => T {
	let made: T | undefined
	return () => made ??= make()
}
