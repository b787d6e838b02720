/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Reason } from '../../core/matching/index.ts'

import { describe, expect, it } from 'vitest'
import { marginWords, reasonSentence } from './sentence.ts'

const topic: Reason = { code: 'topic', topics: { email: 3 } }
const home: Reason = { code: 'district', by: 'home', district: '14626' }

describe('why a helper was chosen', () => {
	it.each<[Reason[], string]>([
		[[topic], 'Ruth teaches “email”.'],
		[[topic, { code: 'slot', slots: ['mon_am', 'tue_am'] }, home], 'Ruth teaches “email”, has time on 2 of the half days that suit, and lives in the same district.'],
		[[topic, { code: 'distance', km: 0, radiusKm: 10 }, home], 'Ruth teaches “email” and lives in the same town.'],
		[[topic, { code: 'distance', km: 7, radiusKm: 10 }, { code: 'district', by: 'tie', district: '14626' }], 'Ruth teaches “email”, lives about 7 km away, and has ties to 14626.'],
	])('%j', (reasons, sentence) => {
		expect(reasonSentence('Ruth', reasons, (_list, id) => id)).toBe(sentence)
	})

	it.each([
		[700, 700, 'Nobody else fits.'],
		[0, 700, 'Somebody else fits just as well.'],
		[-1, 700, 'Somebody else fits better by 1 point, but has more to do or is needed elsewhere.'],
		[20, 700, 'Only 20 points ahead of the next one.'],
		[150, 700, '150 points ahead of the next one.'],
	])('a margin of %i of %i', (margin, score, words) => {
		expect(marginWords({ margin, score })).toBe(words)
	})
})
