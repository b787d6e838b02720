/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Compiled } from './compile.ts'
import type { SessionProposal } from './results.ts'

import { LIMIT } from './codes.ts'
import { CHANNELS } from './records.ts'
import { mainTopic } from './topics.ts'

const SMALLEST_GROUP = 3
const MOST_LEADERS = 3
const LOWEST_LEVEL = 2
const SESSION = 1 << CHANNELS.indexOf('session')

/**
 * Proposes a group session where several requests with the same main topic and
 * district stay unserved.
 *
 * @param compiled the records
 * @param unserved requests, in their order
 * @return largest group first
 */
export function proposeSessions(compiled: Compiled, unserved: readonly number[]): SessionProposal[] {
	const groups = new Map<string, number[]>()
	for (const r of unserved) {
		const topic = mainTopic(compiled.topics, r)
		if (topic < 0) {
			continue
		}
		const key = `${topic} ${compiled.requests.district[r]}`
		const group = groups.get(key) ?? []
		group.push(r)
		groups.set(key, group)
	}
	return [...groups.values()]
		.filter((group) => group.length >= SMALLEST_GROUP)
		.map((group) => {
			const first = compiled.requestList[group[0]!]!
			return {
				topic: first.topics[0]!,
				district: first.district,
				requests: group.map((r) => compiled.requestList[r]!.id),
				leaders: leaders(compiled, group[0]!),
			}
		})
		.sort((a, b) => b.requests.length - a.requests.length || compareTexts(a.topic, b.topic) || compareTexts(a.district, b.district))
}

/** Who offers sessions, has shown or teaches the topic, is at home in the district or tied to it, and is free but for the places. */
function leaders(compiled: Compiled, r: number) {
	const { topics, helpers, helperList } = compiled
	const topic = mainTopic(topics, r)
	const district = compiled.requests.district[r]!
	const found = []
	for (let p = topics.start[topic]!; p < topics.start[topic + 1]!; p++) {
		const h = topics.helper[p]!
		const near = helpers.district[h] === district || helpers.ties.has(h, district)
		if (near && topics.level[p]! >= LOWEST_LEVEL && (helpers.channels[h]! & SESSION) !== 0 && (helpers.limits[h]! & ~LIMIT.capacity) === 0) {
			found.push({ h, level: topics.level[p]! })
		}
	}
	return found
		.sort((a, b) => b.level - a.level || a.h - b.h)
		.slice(0, MOST_LEADERS)
		.map(({ h }) => helperList[h]!.id)
}

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}
