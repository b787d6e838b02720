/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Helper, HelpRequest, TopicRule } from './records.ts'

import { Interner } from './bits.ts'

/** For each topic that a request names, the helpers who know it and how well. */
export interface TopicIndex {
	/** Range of each topic in the two lists below. */
	readonly start: Int32Array
	readonly helper: Int32Array
	readonly level: Uint8Array
	/** Topic numbers of each request, the main topic first. */
	readonly wanted: readonly Int32Array[]
	/** Topic numbers each request insists on. */
	readonly must: readonly Int32Array[]
	readonly helperCount: number
	/**
	 * @param topic topic id
	 * @return its number, or -1
	 */
	readonly find: (topic: string) => number
}

/**
 * @param helpers helpers, sorted
 * @param requests requests, sorted
 * @return helpers by topic
 */
export function compileTopics(helpers: readonly Helper[], requests: readonly HelpRequest[]): TopicIndex {
	const vocabulary = new Interner()
	const number = (topic: string) => vocabulary.add(topic)
	const wanted = requests.map((request) => Int32Array.from(request.topics, number))
	const must = requests.map((request) => Int32Array.from(request.mustTopics, number))
	const start = new Int32Array(vocabulary.size + 1)
	const each = (visit: (topic: number, h: number, level: number) => void) => helpers.forEach((helper, h) => {
		for (const [topic, level] of helper.topics) {
			const found = vocabulary.find(topic)
			if (found >= 0) {
				visit(found, h, level)
			}
		}
	})
	each((topic) => start[topic + 1]!++)
	for (let topic = 0; topic < vocabulary.size; topic++) {
		start[topic + 1]! += start[topic]!
	}
	const next = start.slice()
	const helper = new Int32Array(start.at(-1)!)
	const level = new Uint8Array(start.at(-1)!)
	each((topic, h, known) => {
		helper[next[topic]!] = h
		level[next[topic]!++] = known
	})
	return { start, helper, level, wanted, must, helperCount: helpers.length, find: (topic) => vocabulary.find(topic) }
}

/** What each helper knows of one request's topics. Reused for one request after another. */
export class TopicScan {
	/** Helpers who know at least one of the topics, in no order; the first `count` entries. */
	readonly touched: Int32Array
	count = 0

	private readonly stamp: Int32Array
	private readonly levels: Uint32Array
	private readonly hits: Uint32Array
	private readonly mustHits: Uint32Array
	private readonly main: Uint8Array
	private epoch = 0
	private wantedCount = 0
	private mustCount = 0

	constructor(private readonly index: TopicIndex, private readonly rule: TopicRule) {
		const n = index.helperCount
		this.touched = new Int32Array(n)
		this.stamp = new Int32Array(n)
		this.levels = new Uint32Array(n)
		this.hits = new Uint32Array(n)
		this.mustHits = new Uint32Array(n)
		this.main = new Uint8Array(n)
	}

	/** Looks at the topics of request `r`. */
	run(r: number): void {
		const wanted = this.index.wanted[r]!
		const must = this.index.must[r]!
		this.epoch++
		this.count = 0
		this.wantedCount = wanted.length
		this.mustCount = must.length
		for (let i = 0; i < wanted.length; i++) {
			for (let p = this.index.start[wanted[i]!]!; p < this.index.start[wanted[i]! + 1]!; p++) {
				const h = this.index.helper[p]!
				this.touch(h)
				this.levels[h]! += this.index.level[p]!
				this.hits[h]!++
				if (i === 0) {
					this.main[h] = 1
				}
			}
		}
		for (const topic of must) {
			for (let p = this.index.start[topic]!; p < this.index.start[topic + 1]!; p++) {
				this.touch(this.index.helper[p]!)
				this.mustHits[this.index.helper[p]!]!++
			}
		}
	}

	/** Whether helper `h` knows what the request and the rule demand. */
	fits(h: number): boolean {
		if (this.stamp[h] !== this.epoch || this.hits[h] === 0 || this.mustHits[h]! < this.mustCount) {
			return false
		}
		return this.rule === 'any'
			|| (this.rule === 'main' && this.main[h] === 1)
			|| (this.rule === 'all' && this.hits[h] === this.wantedCount)
	}

	/** How many topics helper `h` would still have to learn. */
	missing(h: number): number {
		const seen = this.stamp[h] === this.epoch
		const known = seen ? this.hits[h]! : 0
		const fewest = this.rule === 'all' ? this.wantedCount : 1
		const enough = this.rule === 'main' ? Number(seen && this.main[h] === 1) : Math.min(known, fewest)
		return fewest - enough + this.mustCount - (seen ? this.mustHits[h]! : 0)
	}

	/** Sum of helper `h`'s levels over the request's topics. */
	levelSum(h: number): number {
		return this.stamp[h] === this.epoch ? this.levels[h]! : 0
	}

	private touch(h: number): void {
		if (this.stamp[h] !== this.epoch) {
			this.stamp[h] = this.epoch
			this.levels[h] = 0
			this.hits[h] = 0
			this.mustHits[h] = 0
			this.main[h] = 0
			this.touched[this.count++] = h
		}
	}
}
