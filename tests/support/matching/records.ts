/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PostalTable } from '../../../src/core/matching/index.ts'

import fc from 'fast-check'

/** Four points on one meridian, about 11 km apart, in two districts. */
export const SMALL_TABLE: PostalTable = new Map([
	['00001', { lat: 51.0, lon: 13, district: 'east' }],
	['00002', { lat: 51.1, lon: 13, district: 'east' }],
	['00003', { lat: 51.2, lon: 13, district: 'west' }],
	['00004', { lat: 51.3, lon: 13, district: 'west' }],
])

const NOW = '2026-03-02T09:00:00Z'
const DISTRICTS = ['east', 'west', 'north']
const TOPICS = ['talk', 'email', 'phishing', 'calendar']
const SLOTS = ['mon_am', 'tue_pm', 'wed_eve', 'sat_am']
const CHANNELS = ['phone', 'video', 'on_site', 'session']
const DEVICES = ['android', 'iphone', 'windows']
const LANGUAGES = ['de', 'tr', 'en']
const NEEDS = ['hearing', 'vision']

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const postalCode = fc.constantFrom(null, '00001', '00002', '00003', '00004', '99999')

const helper = fc.record({
	district: fc.constantFrom(null, ...DISTRICTS),
	postalCode,
	radiusKm: fc.constantFrom(null, 0, 5, 12, 25, 40),
	ties: optional(fc.subarray(DISTRICTS)),
	channels: fc.subarray(CHANNELS, { minLength: 1 }),
	topics: fc.dictionary(fc.constantFrom(...TOPICS), fc.integer({ min: 1, max: 3 })),
	devices: optional(fc.subarray(DEVICES)),
	languages: optional(fc.subarray(LANGUAGES)),
	slots: optional(fc.subarray(SLOTS)),
	needs: optional(fc.subarray(NEEDS)),
	capacity: fc.integer({ min: 0, max: 3 }),
	running: optional(fc.nat({ max: 2 })),
	askedLast30Days: optional(fc.nat({ max: 4 })),
	pausedUntil: fc.constantFrom(undefined, undefined, undefined, null, '2026-03-01', '2026-03-02', '2026-03-02T08:59:59Z', '2026-03-02T09:00:01Z'),
	hoursThisMonth: optional(fc.nat({ max: 4 })),
	hoursCap: optional(fc.integer({ min: 2, max: 6 })),
	blocked: fc.constantFrom(undefined, undefined, undefined, [], ['agreement'], ['account', 'group']),
})

const request = fc.record({
	district: fc.constantFrom(...DISTRICTS),
	postalCode,
	topics: fc.shuffledSubarray(TOPICS, { minLength: 1, maxLength: 3 }),
	mustTopics: fc.constantFrom(undefined, undefined, [], ['talk']),
	channels: fc.shuffledSubarray(CHANNELS, { minLength: 1 }),
	devices: optional(fc.subarray(DEVICES)),
	languages: optional(fc.subarray(LANGUAGES, { minLength: 1 })),
	slots: optional(fc.subarray(SLOTS)),
	needs: optional(fc.subarray(NEEDS)),
	urgency: fc.integer({ min: 0, max: 3 }),
	createdAt: fc.constantFrom('2026-03-02T08:00:00Z', '2026-02-27T09:00:00Z', '2026-02-27T08:59:59Z', '2026-02-10T09:00:00Z', '2026-01-10T09:00:00Z'),
	neededBy: fc.constantFrom(undefined, null, '2026-03-09', '2026-03-10'),
	wide: optional(fc.boolean()),
	declinedBy: optional(fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 2 })),
	never: optional(fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 2 })),
})

const settings = fc.record({
	mode: fc.constantFrom('strict', 'weighted'),
	lambda: fc.constantFrom(0, 50, 200),
	topicRule: fc.constantFrom('any', 'main', 'all'),
	weights: fc.constantFrom('near', 'skilled', 'even'),
})

/** Small inputs in the field names of the API, as JSON would give them, with helpers numbered from 0 and requests from `r0`. */
export const inputs = fc.record({
	helpers: fc.array(helper, { maxLength: 10 }),
	requests: fc.array(request, { maxLength: 14 }),
	fixed: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
	settings: optional(settings),
}).map(({ helpers, requests, fixed, settings }) => {
	const possible = helpers.length > 0 && requests.length > 0 ? fixed : []
	const pairs = new Map(possible.map(([r, h]) => [`${r % requests.length} ${h % helpers.length}`, { request: `r${r % requests.length}`, helper: h % helpers.length }]))
	return {
		now: NOW,
		settings,
		helpers: helpers.map((record, id) => ({ id, ...record })),
		requests: requests.map((record, i) => ({ id: `r${i}`, ...record })),
		fixed: [...pairs.values()],
	}
})
