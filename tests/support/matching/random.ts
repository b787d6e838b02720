/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Seeded random numbers (mulberry32), so that every run draws the same instances. */
export class Random {
	constructor(private state: number) {}

	/** At least 0, below 1. */
	next(): number {
		this.state = (this.state + 0x6D2B79F5) | 0
		let t = Math.imul(this.state ^ this.state >>> 15, 1 | this.state)
		t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t
		return ((t ^ t >>> 14) >>> 0) / 4_294_967_296
	}

	/**
	 * @param least smallest
	 * @param most largest
	 * @return a whole number from `least` to `most`
	 */
	integer(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1))
	}

	/**
	 * @param probability 0 to 1
	 * @return true with that probability
	 */
	chance(probability: number): boolean {
		return this.next() < probability
	}

	/**
	 * @param values a list that is not empty
	 * @return one of them
	 */
	pick<T>(values: readonly T[]): T {
		return values[this.integer(0, values.length - 1)]!
	}

	/**
	 * @param values a list
	 * @param count how many to take
	 * @return `count` different ones, or all
	 */
	sample<T>(values: readonly T[], count: number): T[] {
		const rest = [...values]
		return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(this.integer(0, rest.length - 1), 1)[0]!)
	}
}
