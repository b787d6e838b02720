/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Helper, HelpRequest, TopicRule } from './records.ts'

import { Interner } from './bits.ts'

/** One list of numbers a record, all in one array: thousands of small ones would take longer to make than to use. */
export interface Lists {
	/** Range of each record's numbers. */
	readonly start: Int32Array
	readonly item: Int32Array
}

/** For each topic that a request names, the helpers who know it and how well. */
export interface TopicIndex {
	/** Range of each topic in the two lists below. */
	readonly start: Int32Array
	readonly helper: Int32Array
	readonly level: Uint8Array
	/** Topic numbers of each request, the main topic first. */
	readonly wanted: Lists
	/** Topic numbers each request insists on. */
	readonly must: Lists
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
	const wanted = lists(requests, vocabulary, (request) => request.topics)
	const must = lists(requests, vocabulary, (request) => request.mustTopics)
	const { topic, helper, level } = knownTopics(helpers, vocabulary)
	const start = new Int32Array(vocabulary.size + 1)
	for (let i = 0; i < topic.length; i++) {
		start[topic[i]! + 1]!++
	}
	for (let t = 0; t < vocabulary.size; t++) {
		start[t + 1]! += start[t]!
	}
	const next = start.slice()
	const helpersByTopic = new Int32Array(topic.length)
	const levelsByTopic = new Uint8Array(topic.length)
	for (let i = 0; i < topic.length; i++) {
		const p = next[topic[i]!]!++
		helpersByTopic[p] = helper[i]!
		levelsByTopic[p] = level[i]!
	}
	return { start, helper: helpersByTopic, level: levelsByTopic, wanted, must, helperCount: helpers.length, find: (id) => vocabulary.find(id) }
}

/** Three parallel lists: a topic that requests name, a helper who knows it, and how well; helper by helper. */
function knownTopics(helpers: readonly Helper[], vocabulary: Interner) {
	const known = { topic: [] as number[], helper: [] as number[], level: [] as number[] }
	helpers.forEach((helper, h) => helper.topics.forEach((level, id) => {
		const topic = vocabulary.find(id)
		if (topic >= 0) {
			known.topic.push(topic)
			known.helper.push(h)
			known.level.push(level)
		}
	}))
	return known
}

function lists(requests: readonly HelpRequest[], vocabulary: Interner, topics: (request: HelpRequest) => readonly string[]): Lists {
	const start = new Int32Array(requests.length + 1)
	const item: number[] = []
	requests.forEach((request, r) => {
		topics(request).forEach((topic) => item.push(vocabulary.add(topic)))
		start[r + 1] = item.length
	})
	return { start, item: Int32Array.from(item) }
}

/**
 * @param index helpers by topic
 * @param r request
 * @return number of the request's main topic, or -1
 */
export function mainTopic(index: TopicIndex, r: number): number {
	const { wanted } = index
	return wanted.start[r]! < wanted.start[r + 1]! ? wanted.item[wanted.start[r]!]! : -1
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
	/** Round in which a helper was found to know the main topic. */
	private readonly mainIn: Int32Array
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
		this.mainIn = new Int32Array(n)
	}

	/** Looks at the topics of request `r`. */
	run(r: number): void {
		const { start, helper, level, wanted, must } = this.index
		const first = wanted.start[r]!
		this.epoch++
		this.count = 0
		this.wantedCount = wanted.start[r + 1]! - first
		this.mustCount = must.start[r + 1]! - must.start[r]!
		for (let i = first; i < first + this.wantedCount; i++) {
			const topic = wanted.item[i]!
			for (let p = start[topic]!; p < start[topic + 1]!; p++) {
				const h = helper[p]!
				this.touch(h)
				this.levels[h]! += level[p]!
				this.hits[h]!++
				if (i === first) {
					this.mainIn[h] = this.epoch
				}
			}
		}
		for (let i = must.start[r]!; i < must.start[r + 1]!; i++) {
			const topic = must.item[i]!
			for (let p = start[topic]!; p < start[topic + 1]!; p++) {
				this.touch(helper[p]!)
				this.mustHits[helper[p]!]!++
			}
		}
	}

	/** Whether helper `h` knows what the request and the rule demand. */
	fits(h: number): boolean {
		if (this.stamp[h] !== this.epoch || this.hits[h] === 0 || this.mustHits[h]! < this.mustCount) {
			return false
		}
		return this.rule === 'any'
			|| (this.rule === 'main' && this.mainIn[h] === this.epoch)
			|| (this.rule === 'all' && this.hits[h] === this.wantedCount)
	}

	/** How many topics helper `h` would still have to learn. */
	missing(h: number): number {
		const seen = this.stamp[h] === this.epoch
		const known = seen ? this.hits[h]! : 0
		const fewest = this.rule === 'all' ? this.wantedCount : 1
		const enough = this.rule === 'main' ? Number(this.mainIn[h] === this.epoch) : Math.min(known, fewest)
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
			this.touched[this.count++] = h
		}
	}
}
