/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { DAY, formatMoment } from '../../../src/core/time/moment.ts'
import { Random } from './random.ts'
import { postalCodes, postalTable } from './region.ts'

/** A synthetic instance: how many records, and how they meet. */
export interface Scale {
	readonly helpers: number
	readonly requests: number
	/** Number of different topics: the more, the fewer helpers know one. */
	readonly topics: number
	/** Places of all helpers together; without it each helper has 2 to 4. */
	readonly places?: number
}

const L: Scale = { helpers: 2000, requests: 4000, topics: 110 }

/** M is a whole German state at its upper end, L and T are stress; T has fewer places than requests. */
export const SCALES = {
	M: { helpers: 500, requests: 1000, topics: 33 },
	L,
	T: { ...L, places: 3013 },
	R: { helpers: 20_000, requests: 100, topics: 21 },
} as const satisfies Record<string, Scale>

const NOW = Date.UTC(2026, 2, 2, 9)
const SLOTS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].flatMap((day) => ['am', 'pm', 'eve'].map((part) => `${day}_${part}`))
const DEVICES = ['android', 'iphone', 'tablet', 'windows', 'mac', 'linux', 'landline']
const CHANNELS = ['phone', 'video', 'on_site']

/**
 * @param scale how large
 * @param seed the same seed gives the same records
 * @return records in the field names of the API
 */
export function instance(scale: Scale, seed: number) {
	const random = new Random(seed)
	const topics = Array.from({ length: scale.topics }, (_, i) => `topic_${i}`)
	const helpers = Array.from({ length: scale.helpers }, (_, i) => helper(random, i, topics, capacity(random, scale, i)))
	const requests = Array.from({ length: scale.requests }, (_, i) => request(random, i, topics))
	return { now: formatMoment(NOW), helpers, requests }
}

function capacity(random: Random, { helpers, places }: Scale, i: number): number {
	return places === undefined ? random.integer(2, 4) : Math.floor(places / helpers) + Number(i < places % helpers)
}

function helper(random: Random, i: number, topics: readonly string[], capacity: number) {
	const postalCode = random.pick(postalCodes)
	return {
		id: `h${i}`,
		postalCode,
		district: postalTable.get(postalCode)!.district,
		radiusKm: random.chance(0.2) ? null : random.integer(5, 40),
		channels: random.sample(CHANNELS, random.integer(1, 3)),
		topics: Object.fromEntries(random.sample(topics, random.integer(1, 3)).map((topic) => [topic, random.integer(1, 3)])),
		devices: random.sample(DEVICES, random.integer(1, 4)),
		languages: random.chance(0.1) ? ['de', 'en'] : ['de'],
		slots: random.chance(0.2) ? [] : random.sample(SLOTS, random.integer(3, 8)),
		capacity,
		askedLast30Days: random.integer(0, 4),
	}
}

function request(random: Random, i: number, topics: readonly string[]) {
	const postalCode = random.pick(postalCodes)
	return {
		id: `r${i}`,
		postalCode,
		district: postalTable.get(postalCode)!.district,
		topics: random.sample(topics, random.chance(0.3) ? 2 : 1),
		channels: random.sample(CHANNELS, random.integer(1, 2)),
		devices: random.sample(DEVICES, 1),
		slots: random.chance(0.4) ? [] : random.sample(SLOTS, random.integer(1, 4)),
		urgency: random.pick([0, 0, 0, 1, 1, 3]),
		createdAt: formatMoment(NOW - Math.floor(random.next() * 30 * DAY)),
		...random.chance(0.05) ? { neededBy: '2026-03-06' } : {},
	}
}
