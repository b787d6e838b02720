/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { describe, expect, it } from 'vitest'
import { SMALL_TABLE } from '../../../tests/support/matching/records.ts'
import { parseInput, PARTS, PRESETS, rank } from './index.ts'

const HELPER = { id: 'h', district: 'east', postalCode: '00001', radiusKm: 40, channels: ['phone', 'on_site', 'session'], topics: { talk: 3, email: 1 }, capacity: 1 }
const REQUEST = { id: 'r', district: 'east', postalCode: '00001', channels: ['phone'], topics: ['talk'], urgency: 0, createdAt: '2026-03-01T09:00:00Z', wide: true }

function parts(helper: object, request: object) {
	const input = parseInput({ now: '2026-03-02T09:00:00Z', helpers: [{ ...HELPER, ...helper }], requests: [{ ...REQUEST, ...request }] })
	return rank(input, 'r', 1, SMALL_TABLE).candidates[0]!.parts
}

describe('score', () => {
	it.each([
		['topic', { topics: { talk: 1 } }, {}, 100],
		['topic', {}, { topics: ['talk', 'email'] }, 200],
		['device', {}, {}, 150],
		['device', { devices: ['android'] }, { devices: ['android', 'windows'] }, 75],
		['device', {}, { devices: ['android'] }, 0],
		['slot', { slots: ['mon_am'] }, { slots: ['mon_am', 'tue_pm', 'wed_eve'] }, 33],
		['slot', {}, { slots: ['mon_am', 'tue_pm'] }, 100],
		['distance', {}, {}, 0],
		['distance', {}, { channels: ['on_site'] }, 150],
		['distance', {}, { channels: ['on_site'], postalCode: '00003' }, 67],
		['distance', { radiusKm: null }, { channels: ['on_site'] }, 75],
		['district', {}, {}, 100],
		['district', { district: 'west' }, {}, 0],
		['district', { district: 'west', ties: ['east'] }, {}, 100],
		['district', { district: 'west', ties: ['east'] }, { channels: ['on_site'] }, 50],
		['district', { district: 'west', ties: ['east'] }, { channels: ['session'] }, 50],
		['language', {}, {}, 100],
		['language', {}, { languages: ['de', 'tr'] }, 0],
		['language', { languages: ['de', 'tr'] }, { languages: ['de', 'tr', 'en'] }, 50],
		['needs', { needs: ['vision'] }, { needs: ['hearing', 'vision'] }, 50],
	] as const)('%s of %j for %j', (part, helper, request, expected) => {
		expect(parts(helper, request)[part]).toBe(expected)
	})

	it.each(Object.entries(PRESETS))('gives at most 1000 points with the weights %s', (_, weights) => {
		expect(PARTS.reduce((sum, part) => sum + weights[part], 0)).toBe(1000)
	})
})
