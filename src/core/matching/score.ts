/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Compiled } from './compile.ts'
import type { PairCheck } from './limits.ts'
import type { Parts } from './results.ts'

import { ON_SITE } from './limits.ts'
import { CHANNELS } from './records.ts'
import { PARTS } from './weights.ts'

const [TOPIC, DEVICE, SLOT, DISTANCE, DISTRICT, LANGUAGE, NEEDS] = [0, 1, 2, 3, 4, 5, 6] as const
const NOTHING = new Int32Array(1)
const NO_LANGUAGES: readonly string[] = []
const HIGHEST_LEVEL = 3
const GERMAN = 'de'
const REMOTE = (1 << CHANNELS.indexOf('phone')) | (1 << CHANNELS.indexOf('video'))

/** Scores fitting pairs; the parts of the last pair stay in `points`. */
export class Scorer {
	/** Points of the last pair, in the order of `PARTS`. */
	readonly points = new Int32Array(PARTS.length)
	private readonly weights: readonly number[]
	/** Tables made so far, by part and by how much is asked for. */
	private readonly tables: Int32Array[][] = PARTS.map(() => [])
	private request = -1
	/** Points by how much a helper has of what the request at hand asks for. */
	private topic: Int32Array = NOTHING
	private device: Int32Array = NOTHING
	private slot: Int32Array = NOTHING
	private language: Int32Array = NOTHING
	private needs: Int32Array = NOTHING
	private foreign: readonly string[] = []

	constructor(private readonly compiled: Compiled, private readonly check: PairCheck) {
		this.weights = PARTS.map((part) => compiled.input.settings.weights[part])
	}

	/**
	 * The pair must be the one the check looked at last. What a request does not
	 * ask for counts in full: nothing is missing. Distance counts on site only.
	 *
	 * @param r request
	 * @param h helper
	 * @param levels sum of the helper's levels over the request's topics
	 * @return 0 to 1000
	 */
	score(r: number, h: number, levels: number): number {
		if (r !== this.request) {
			this.turnTo(r)
		}
		const { helpers, requests } = this.compiled
		const { points } = this
		points[TOPIC] = this.topic[levels]!
		points[DEVICE] = this.device[requests.devices.countShared(r, helpers.devices, h)]!
		points[SLOT] = this.slot[requests.slots.countShared(r, helpers.slots, h)]!
		points[DISTANCE] = this.distance(h)
		points[DISTRICT] = this.district(r, h)
		points[LANGUAGE] = this.language[this.foreign.length === 0 ? 0 : this.sharedForeign(h)]!
		points[NEEDS] = this.needs[requests.needs.countShared(r, helpers.needs, h)]!
		let sum = 0
		for (let part = 0; part < points.length; part++) {
			sum += points[part]!
		}
		return sum
	}

	/** The parts of the last pair by name. */
	parts(): Parts {
		const { points } = this
		return { topic: points[0]!, device: points[1]!, slot: points[2]!, distance: points[3]!, district: points[4]!, language: points[5]!, needs: points[6]! }
	}

	private turnTo(r: number): void {
		const request = this.compiled.requestList[r]!
		this.request = r
		this.foreign = request.languages.length === 1 && request.languages[0] === GERMAN ? NO_LANGUAGES : request.languages.filter((language) => language !== GERMAN)
		this.topic = this.table(TOPIC, HIGHEST_LEVEL * request.topics.length)
		this.device = this.table(DEVICE, request.devices.length)
		this.slot = this.table(SLOT, request.slots.length)
		this.language = this.table(LANGUAGE, this.foreign.length)
		this.needs = this.table(NEEDS, request.needs.length)
	}

	/** Points for each share of `whole`; the divisions are done once for all pairs. */
	private table(part: number, whole: number): Int32Array {
		return this.tables[part]![whole] ??= Int32Array.from({ length: whole + 1 }, (_, share) => pointsFor(this.weights[part]!, share, whole))
	}

	private distance(h: number): number {
		if (this.check.channel !== ON_SITE) {
			return 0
		}
		const radius = this.compiled.helpers.radius[h]!
		// Without a radius or a known point nothing speaks for near or far.
		return radius < 0 || this.check.metres < 0
			? pointsFor(this.weights[DISTANCE]!, 1, 2)
			: pointsFor(this.weights[DISTANCE]!, radius - this.check.metres, radius)
	}

	private district(r: number, h: number): number {
		const { helpers, requests } = this.compiled
		const weight = this.weights[DISTRICT]!
		if (helpers.district[h] === requests.district[r]) {
			return weight
		}
		if (!helpers.ties.has(h, requests.district[r]!)) {
			return 0
		}
		return (REMOTE & 1 << this.check.channel) !== 0 ? weight : pointsFor(weight, 1, 2)
	}

	private sharedForeign(h: number): number {
		const spoken = this.compiled.helperList[h]!.languages
		return this.foreign.filter((language) => spoken.includes(language)).length
	}
}

/** Weight times share, rounded half up in integers. */
function pointsFor(weight: number, share: number, whole: number): number {
	return whole === 0 ? weight : Math.floor((2 * weight * share + whole) / (2 * whole))
}
