/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { describe, expect, it } from 'vitest'
import { InputError, parseInput, PRESETS } from './index.ts'

const HELPER = { id: 1, district: 'east', channels: ['phone'], topics: { talk: 2 }, capacity: 1 }
const REQUEST = { id: 'r', district: 'east', channels: ['phone'], topics: ['talk'], urgency: 0, createdAt: '2026-03-01T09:00:00Z' }
const INPUT = { now: '2026-03-02T09:00:00Z', helpers: [HELPER], requests: [REQUEST] }

function problem(raw: unknown): string | undefined {
	try {
		parseInput(raw)
		return undefined
	} catch (error) {
		expect(error).toBeInstanceOf(InputError)
		return (error as InputError).path
	}
}

describe('parseInput', () => {
	it('fills in what may be left out', () => {
		const { settings, helpers, requests, fixed } = parseInput(INPUT)
		expect(settings).toEqual({ mode: 'strict', lambda: 50, topicRule: 'any', asksPerWeek: null, weights: PRESETS.even })
		expect(helpers[0]).toMatchObject({ languages: ['de'], slots: [], ties: [], running: 0, hoursCap: null, pausedUntil: null, radiusKm: null })
		expect(requests[0]).toMatchObject({ languages: ['de'], mustTopics: [], wide: false, neededBy: null })
		expect(fixed).toEqual([])
	})

	it.each([
		[null, ''],
		[[], ''],
		['text', ''],
		[{ ...INPUT, now: undefined }, 'now'],
		[{ ...INPUT, now: '2026-03-02' }, 'now'],
		[{ ...INPUT, helpers: {} }, 'helpers'],
		[{ ...INPUT, requests: undefined }, 'requests'],
		[{ ...INPUT, fixed: 1 }, 'fixed'],
		[{ ...INPUT, fixed: [{ request: 'r', helper: 2 }] }, 'fixed[0].helper'],
		[{ ...INPUT, fixed: [{ request: 'x', helper: 1 }] }, 'fixed[0].request'],
		[{ ...INPUT, fixed: [{ request: 'r', helper: 1 }, { request: 'r', helper: '1' }] }, 'fixed[1]'],
		[{ ...INPUT, settings: { mode: 'fast' } }, 'settings.mode'],
		[{ ...INPUT, settings: { lambda: -1 } }, 'settings.lambda'],
		[{ ...INPUT, settings: { topicRule: '' } }, 'settings.topicRule'],
		[{ ...INPUT, settings: { weights: 'far' } }, 'settings.weights'],
		[{ ...INPUT, settings: { weights: { topic: 1.5 } } }, 'settings.weights.topic'],
		[{ ...INPUT, settings: { weights: { topics: 5 } } }, 'settings.weights.topics'],
		[{ ...INPUT, settings: { weights: { topic: 600, slot: 500 } } }, 'settings.weights'],
	])('refuses %j at "%s"', (raw, path) => expect(problem(raw)).toBe(path))

	it.each([
		[{ id: undefined }, 'id'],
		[{ id: '' }, 'id'],
		[{ id: 1.5 }, 'id'],
		[{ district: undefined }, 'district'],
		[{ channels: ['fax'] }, 'channels[0]'],
		[{ channels: 'phone' }, 'channels'],
		[{ topics: ['talk'] }, 'topics'],
		[{ topics: { talk: 4 } }, 'topics.talk'],
		[{ capacity: -1 }, 'capacity'],
		[{ capacity: Number.NaN }, 'capacity'],
		[{ capacity: '2' }, 'capacity'],
		[{ capacity: undefined }, 'capacity'],
		[{ radiusKm: -5 }, 'radiusKm'],
		[{ radiusKm: Infinity }, 'radiusKm'],
		[{ pausedUntil: 'tomorrow' }, 'pausedUntil'],
		[{ hoursCap: '4' }, 'hoursCap'],
		[{ ties: [3] }, 'ties[0]'],
		[{ blocked: ['lazy'] }, 'blocked[0]'],
		[{ postalCode: 1067 }, 'postalCode'],
	])('refuses a helper with %j', (wrong, path) => expect(problem({ ...INPUT, helpers: [{ ...HELPER, ...wrong }] })).toBe(`helpers[0].${path}`))

	it.each([
		[{ urgency: 4 }, 'urgency'],
		[{ urgency: undefined }, 'urgency'],
		[{ createdAt: '2026-02-30T00:00:00Z' }, 'createdAt'],
		[{ neededBy: '2026-03-02T09:00:00Z' }, 'neededBy'],
		[{ wide: 'yes' }, 'wide'],
		[{ topics: [''] }, 'topics[0]'],
		[{ district: null }, 'district'],
		[{ never: [{}] }, 'never[0]'],
		[{ declinedBy: 3 }, 'declinedBy'],
	])('refuses a request with %j', (wrong, path) => expect(problem({ ...INPUT, requests: [{ ...REQUEST, ...wrong }] })).toBe(`requests[0].${path}`))

	it('refuses an id that is there twice, as number or text', () => {
		expect(problem({ ...INPUT, helpers: [HELPER, { ...HELPER, id: '1' }] })).toBe('helpers[1].id')
		expect(problem({ ...INPUT, requests: [REQUEST, REQUEST] })).toBe('requests[1].id')
	})

	it('names what is not an object', () => expect(problem({ ...INPUT, helpers: [HELPER, 7] })).toBe('helpers[1]'))

	it('takes any text as topic, even one that objects know', () => {
		const raw = JSON.parse(JSON.stringify({ ...INPUT, helpers: [{ ...HELPER, topics: {} }] }).replace('"topics":{}', '"topics":{"__proto__":3,"constructor":1}'))
		expect([...parseInput(raw).helpers[0]!.topics]).toEqual([['__proto__', 3], ['constructor', 1]])
	})
})
