/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { LimitCode, NearMiss } from './codes.ts'
import type { Compiled } from './compile.ts'
import type { PairCheck } from './limits.ts'
import type { LimitCount, Recruit } from './results.ts'

import { LIMIT_CODES } from './codes.ts'
import { isSeveral } from './limits.ts'
import { describeMiss, missSize } from './near-miss.ts'

/** Collects, for one request, where the helpers who do not fit fail. */
export class Diagnosis {
	/** Helpers who fail at two or more limits. */
	several = 0
	private readonly among = new Int32Array(LIMIT_CODES.length)
	private readonly counts = new Int32Array(LIMIT_CODES.length)
	private readonly nearest = new Int32Array(LIMIT_CODES.length).fill(-1)
	private readonly sizes = new Float64Array(LIMIT_CODES.length).fill(Infinity)
	private fewestMask = 0
	private fewestCount = Infinity
	private fewestHelper = -1

	constructor(private readonly compiled: Compiled, private readonly check: PairCheck, private readonly r: number) {}

	/**
	 * To be called right after the check, helpers in ascending order.
	 *
	 * @param h a helper who does not fit
	 * @param mask limits the helper fails
	 */
	add(h: number, mask: number): void {
		if (isSeveral(mask)) {
			this.several++
			for (let bit = 0; bit < LIMIT_CODES.length; bit++) {
				this.among[bit]! += mask >> bit & 1
			}
			const count = bitCount(mask)
			if (count < this.fewestCount) {
				this.fewestCount = count
				this.fewestMask = mask
				this.fewestHelper = h
			}
			return
		}
		const bit = 31 - Math.clz32(mask)
		this.counts[bit]!++
		const size = missSize(this.compiled, LIMIT_CODES[bit]!, h, this.check)
		if (this.nearest[bit]! < 0 || size < this.sizes[bit]!) {
			this.nearest[bit] = h
			this.sizes[bit] = size
		}
	}

	/** Limits at which helpers fail who fail nowhere else, most helpers first. */
	onlyHere(): LimitCount[] {
		return LIMIT_CODES
			.map((limit, bit) => ({ limit, bit, count: this.counts[bit]! }))
			.filter(({ count }) => count > 0)
			.sort((a, b) => b.count - a.count || a.bit - b.bit)
			.map(({ limit, bit, count }) => ({ limit, count, nearest: this.nearestAt(bit) }))
	}

	/** Where those fail who fail at several limits, most helpers first; whole only if their masks are. */
	severalAt(): Pick<LimitCount, 'limit' | 'count'>[] {
		return LIMIT_CODES
			.map((limit, bit) => ({ limit, count: this.among[bit]! }))
			.filter(({ count }) => count > 0)
			.sort((a, b) => b.count - a.count)
	}

	/** The first of `onlyHere`, without wording the others; null if there is none. */
	mostlyHere(): LimitCount | null {
		let most = 0
		for (let bit = 1; bit < LIMIT_CODES.length; bit++) {
			if (this.counts[bit]! > this.counts[most]!) {
				most = bit
			}
		}
		const count = this.counts[most]!
		return count === 0 ? null : { limit: LIMIT_CODES[most]!, count, nearest: this.nearestAt(most) }
	}

	/** The helper with the fewest failed limits, if all who were added fail at several and their masks are whole. */
	fewest(): { helper: number, limits: LimitCode[] } | null {
		return this.fewestHelper < 0
			? null
			: { helper: this.fewestHelper, limits: LIMIT_CODES.filter((_, bit) => (this.fewestMask & 1 << bit) !== 0) }
	}

	private nearestAt(bit: number): NearMiss {
		return describeMiss(this.compiled, LIMIT_CODES[bit]!, this.r, this.nearest[bit]!)
	}
}

/**
 * @param compiled the records
 * @param r request
 * @return district and main topic in which one more helper would help
 */
export function recruitFor(compiled: Compiled, r: number): Recruit {
	const request = compiled.requestList[r]!
	return { district: request.district, topic: request.topics[0] ?? null }
}

function bitCount(mask: number): number {
	let count = 0
	for (let rest = mask; rest !== 0; rest &= rest - 1) {
		count++
	}
	return count
}
