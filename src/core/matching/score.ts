/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Compiled } from './compile.ts'
import type { PairCheck } from './limits.ts'
import type { Parts } from './results.ts'
import type { TopicScan } from './topics.ts'

import { ON_SITE } from './limits.ts'
import { CHANNELS } from './records.ts'
import { PARTS } from './weights.ts'

const HIGHEST_LEVEL = 3
const GERMAN = 'de'
const REMOTE = (1 << CHANNELS.indexOf('phone')) | (1 << CHANNELS.indexOf('video'))

/** Scores fitting pairs; the parts of the last pair stay in `points`. */
export class Scorer {
	/** Points of the last pair, in the order of `PARTS`. */
	readonly points = new Int32Array(PARTS.length)
	private readonly weights: readonly number[]
	private readonly foreign: Uint16Array

	constructor(private readonly compiled: Compiled, private readonly scan: TopicScan, private readonly check: PairCheck) {
		this.weights = PARTS.map((part) => compiled.input.settings.weights[part])
		this.foreign = Uint16Array.from(compiled.requestList, (request) => request.languages.filter((language) => language !== GERMAN).length)
	}

	/**
	 * The pair must be the one the check looked at last. What a request does not
	 * ask for counts in full: nothing is missing. Distance counts on site only.
	 *
	 * @param r request
	 * @param h helper
	 * @return 0 to 1000
	 */
	score(r: number, h: number): number {
		const { helpers, requests, requestList } = this.compiled
		const request = requestList[r]!
		this.set(0, this.scan.levelSum(h), HIGHEST_LEVEL * request.topics.length)
		this.set(1, requests.devices.countShared(r, helpers.devices, h), request.devices.length)
		this.set(2, helpers.anyTime[h] === 1 ? 1 : requests.slots.countShared(r, helpers.slots, h), helpers.anyTime[h] === 1 ? 1 : request.slots.length)
		this.setDistance(h)
		this.setDistrict(r, h)
		this.set(5, this.sharedForeign(r, h), this.foreign[r]!)
		this.set(6, requests.needs.countShared(r, helpers.needs, h), request.needs.length)
		let sum = 0
		for (let part = 0; part < this.points.length; part++) {
			sum += this.points[part]!
		}
		return sum
	}

	/** The parts of the last pair by name. */
	parts(): Parts {
		const { points } = this
		return { topic: points[0]!, device: points[1]!, slot: points[2]!, distance: points[3]!, district: points[4]!, language: points[5]!, needs: points[6]! }
	}

	/** Weight times share, rounded half up in integers. */
	private set(part: number, share: number, whole: number): void {
		const weight = this.weights[part]!
		this.points[part] = whole === 0 ? weight : Math.floor((2 * weight * share + whole) / (2 * whole))
	}

	private setDistance(h: number): void {
		const radius = this.compiled.helpers.radius[h]!
		if (this.check.channel !== ON_SITE) {
			this.set(3, 0, 1)
		} else if (radius < 0 || this.check.metres < 0) {
			// Without a radius or a known point nothing speaks for near or far.
			this.set(3, 1, 2)
		} else {
			this.set(3, radius - this.check.metres, radius)
		}
	}

	private setDistrict(r: number, h: number): void {
		const { helpers, requests } = this.compiled
		if (helpers.district[h] === requests.district[r]) {
			this.set(4, 1, 1)
		} else if (helpers.ties.has(h, requests.district[r]!)) {
			this.set(4, (REMOTE & 1 << this.check.channel) !== 0 ? 2 : 1, 2)
		} else {
			this.set(4, 0, 1)
		}
	}

	private sharedForeign(r: number, h: number): number {
		if (this.foreign[r] === 0) {
			return 0
		}
		const spoken = this.compiled.helperList[h]!.languages
		return this.compiled.requestList[r]!.languages.filter((language) => language !== GERMAN && spoken.includes(language)).length
	}
}
