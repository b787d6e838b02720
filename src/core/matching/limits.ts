/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Compiled, CompiledHelpers, CompiledRequests } from './compile.ts'
import type { TopicScan } from './topics.ts'

import { LIMIT } from './codes.ts'
import { metresBetween } from './postal.ts'
import { CHANNELS } from './records.ts'

// Read once: some bundlers turn every use of an import into a call.
const { channel: CHANNEL, district: DISTRICT, language: LANGUAGE, radius: RADIUS, slot: SLOT, topic: TOPIC, wide: WIDE } = LIMIT
const CHANNEL_COUNT = CHANNELS.length

export const ON_SITE = CHANNELS.indexOf('on_site')

/** Checks one pair after another against the hard limits and remembers how the last pair could meet. */
export class PairCheck {
	/** Number of the channel on which the last pair can meet, or -1. */
	channel = -1
	/** Metres between the last pair if they meet, or fail to meet, on site; -1 if not on site or unknown. */
	metres = -1
	/** Limits of single pairs of the request looked at last. */
	private blocked: ReadonlyMap<number, number> | undefined
	private request = -1

	private readonly helpers: CompiledHelpers
	private readonly requests: CompiledRequests

	constructor(private readonly compiled: Compiled, readonly scan: TopicScan) {
		this.helpers = compiled.helpers
		this.requests = compiled.requests
	}

	/**
	 * The scan must stand at request `r`.
	 *
	 * @param r request
	 * @param h helper
	 * @return whether no limit stands between the two
	 */
	fits(r: number, h: number): boolean {
		const { helpers, requests } = this
		return helpers.limits[h] === 0
			&& (helpers.channels[h]! & requests.asked[r]!) !== 0
			&& (requests.anyTime[r] === 1 || requests.slots.meets(r, helpers.slots, h))
			&& requests.languages.meets(r, helpers.languages, h)
			&& this.scan.fits(h)
			&& this.pairLimit(r, h) === 0
			&& this.meet(r, h) === 0
	}

	/**
	 * The scan must stand at request `r`.
	 *
	 * @param r request
	 * @param h helper
	 * @return mask of all limits the pair fails
	 */
	failed(r: number, h: number): number {
		const { helpers, requests } = this
		let mask = helpers.limits[h]! | this.pairLimit(r, h) | this.meet(r, h)
		if (requests.anyTime[r] === 0 && !requests.slots.meets(r, helpers.slots, h)) {
			mask |= SLOT
		}
		if (!requests.languages.meets(r, helpers.languages, h)) {
			mask |= LANGUAGE
		}
		if (!this.scan.fits(h)) {
			mask |= TOPIC
		}
		return mask
	}

	/**
	 * The scan must stand at request `r`. Most helpers fail at several limits, and which ones does not matter:
	 * the costly limits come last, and only for those who fail at most one of the others.
	 *
	 * @param r request
	 * @param h helper
	 * @return mask of the one limit the pair fails, 0, or some of several
	 */
	failedOnce(r: number, h: number): number {
		const { helpers, requests } = this
		let mask = helpers.limits[h]!
		if (!this.scan.fits(h)) {
			mask |= TOPIC
		}
		if ((helpers.channels[h]! & requests.asked[r]!) === 0) {
			mask |= CHANNEL
		}
		if (isSeveral(mask)) {
			return mask
		}
		if (requests.anyTime[r] === 0 && !requests.slots.meets(r, helpers.slots, h)) {
			mask |= SLOT
		}
		if (!requests.languages.meets(r, helpers.languages, h)) {
			mask |= LANGUAGE
		}
		return isSeveral(mask) ? mask : mask | this.pairLimit(r, h) | this.meet(r, h)
	}

	/**
	 * Takes the first channel in the person's order on which the two can meet.
	 *
	 * @param r request
	 * @param h helper
	 * @return 0, or mask of what stops them on the last channel they have in common
	 */
	meet(r: number, h: number): number {
		const { helpers, requests } = this
		const offered = helpers.channels[h]!
		let mask = CHANNEL
		this.channel = -1
		this.metres = -1
		for (let i = r * CHANNEL_COUNT; i < (r + 1) * CHANNEL_COUNT; i++) {
			const channel = requests.channels[i]!
			if (channel < 0) {
				break
			}
			if ((offered & 1 << channel) === 0) {
				continue
			}
			mask = channel === ON_SITE ? this.onSite(r, h) : 0
			if (mask === 0) {
				this.channel = channel
				break
			}
		}
		if (this.channel >= 0 && this.channel !== ON_SITE) {
			this.metres = -1
		}
		return mask
	}

	private pairLimit(r: number, h: number): number {
		if (r !== this.request) {
			this.request = r
			this.blocked = this.compiled.blockedPairs.get(r)
		}
		return this.blocked === undefined ? 0 : this.blocked.get(h) ?? 0
	}

	private onSite(r: number, h: number): number {
		const { helpers, requests } = this
		if (helpers.district[h] === -1 && this.compiled.helperList[h]!.district === null) {
			return DISTRICT
		}
		const sameDistrict = helpers.district[h] === requests.district[r]
		const radius = helpers.radius[h]!
		const known = helpers.place[h]! >= 0 && requests.place[r]! >= 0
		this.metres = known ? metresBetween(this.compiled.vectors, helpers.place[h]!, requests.place[r]!) : -1
		if (radius < 0 || !known) {
			return sameDistrict ? 0 : DISTRICT
		}
		return (this.metres > radius ? RADIUS : 0)
			| (sameDistrict || requests.wide[r] === 1 ? 0 : WIDE)
	}
}

/**
 * @param mask limits
 * @return whether there are two or more
 */
export function isSeveral(mask: number): boolean {
	return (mask & (mask - 1)) !== 0
}
