/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request, RequestCorrection } from '../../api/types.ts'
import type { Channel, RankResult, Recruit } from '../../core/matching/index.ts'

/** What somebody at the desk can do about it when nobody fits. */
export type WayOut
	/** Ask the person whether another way would do. */
	= | { kind: 'channel', channel: Channel }
	/** Ask a helper to come further than usual. */
		| { kind: 'further', helper: number, km: number }
	/** Ask helpers from other districts to come at once. */
		| { kind: 'wide' }
	/** Help for several people at once. */
		| { kind: 'session' }
		| { kind: 'board' }
	/** Ask the members of a district who knows the topic. */
		| { kind: 'recruit', recruit: Recruit }

/** A session is a way of its own. */
const BY_REQUEST: readonly Channel[] = ['phone', 'video', 'on_site']

/**
 * @param result - the ranking of this request
 * @param request - as the desk sees it
 * @return what would bring at least one helper, then the board, then an appeal
 */
export function waysOut(result: Pick<RankResult, 'onlyHere' | 'recruit'>, request: Pick<Request, 'channels' | 'wide' | 'board' | 'district' | 'actions' | 'readable'>): WayOut[] {
	const misses = result.onlyHere.map(({ nearest }) => nearest)
	const offered = new Set(misses.flatMap((miss) => 'channels' in miss ? miss.channels : []))
	const ways: WayOut[] = []
	if (request.readable) {
		ways.push(...BY_REQUEST
			.filter((channel) => offered.has(channel) && !request.channels.includes(channel))
			.map((channel) => ({ kind: 'channel', channel }) as const))
		if (!request.wide && misses.some(({ limit }) => limit === 'wide')) {
			ways.push({ kind: 'wide' })
		}
	}
	for (const miss of misses) {
		if (miss.limit === 'radius') {
			ways.push({ kind: 'further', helper: Number(miss.helper), km: miss.km })
		}
	}
	if (request.actions.includes('ask') && request.district !== null) {
		ways.push({ kind: 'session' })
	}
	if (request.actions.includes('open_board') && request.board === null) {
		ways.push({ kind: 'board' })
	}
	if (request.actions.includes('ask') && request.district !== null) {
		ways.push({ kind: 'recruit', recruit: result.recruit })
	}
	return ways
}

/**
 * A request as it is, with something changed. Contact data and consent stay as they are.
 *
 * @param request - as the desk sees it
 * @param change - what is different
 */
export function corrected(request: Request, change: Partial<RequestCorrection>): RequestCorrection {
	const { district, postalCode, topics, mustTopics, channels, devices, languages, slots, needs, urgency, neededBy, text, firstTime, releaseOnAccept, wide } = request
	return { district, postalCode, topics, mustTopics, channels, devices, languages, slots, needs, urgency, neededBy, text, firstTime, releaseOnAccept, wide, ...change }
}
