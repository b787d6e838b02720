/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Gives texts consecutive numbers. */
export class Interner {
	private readonly numbers = new Map<string, number>()

	/** How many different texts there are. */
	get size(): number {
		return this.numbers.size
	}

	/**
	 * @param text a text
	 * @return its number, a new one if it was not known
	 */
	add(text: string): number {
		let number = this.numbers.get(text)
		if (number === undefined) {
			number = this.numbers.size
			this.numbers.set(text, number)
		}
		return number
	}

	/**
	 * @param text a text
	 * @return its number, or -1
	 */
	find(text: string): number {
		return this.numbers.get(text) ?? -1
	}
}

/** Sets of small numbers, one row for each record, 32 members a word. */
export class BitRows {
	readonly words: number
	readonly data: Uint32Array

	/**
	 * @param rows number of records
	 * @param members number of possible members
	 */
	constructor(rows: number, members: number) {
		this.words = Math.max(1, Math.ceil(members / 32))
		this.data = new Uint32Array(rows * this.words)
	}

	add(row: number, member: number): void {
		const at = row * this.words + (member >>> 5)
		this.data[at] = this.data[at]! | (1 << (member & 31))
	}

	/** Makes every possible member one of this row. */
	addAll(row: number): void {
		this.data.fill(0xFFFFFFFF, row * this.words, (row + 1) * this.words)
	}

	has(row: number, member: number): boolean {
		return (this.data[row * this.words + (member >>> 5)]! & (1 << (member & 31))) !== 0
	}

	/**
	 * @param row a row
	 * @param other sets over the same members
	 * @param otherRow one of its rows
	 * @return whether the two sets share a member
	 */
	meets(row: number, other: BitRows, otherRow: number): boolean {
		if (this.words === 1) {
			return (this.data[row]! & other.data[otherRow]!) !== 0
		}
		for (let word = 0; word < this.words; word++) {
			if ((this.data[row * this.words + word]! & other.data[otherRow * this.words + word]!) !== 0) {
				return true
			}
		}
		return false
	}

	/**
	 * @param row a row
	 * @param other sets over the same members
	 * @param otherRow one of its rows
	 * @return how many members the two sets share
	 */
	countShared(row: number, other: BitRows, otherRow: number): number {
		let count = 0
		for (let word = 0; word < this.words; word++) {
			let shared = this.data[row * this.words + word]! & other.data[otherRow * this.words + word]!
			for (; shared !== 0; shared &= shared - 1) {
				count++
			}
		}
		return count
	}
}
