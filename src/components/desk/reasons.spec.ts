/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Reason } from '../../core/matching/index.ts'

import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../../tests/setup/vocabulary.ts'
import { reasonWords } from './reasons.ts'

const nameOf = (list: keyof typeof vocabulary, id: string) => (vocabulary[list] as { id: string, name: string }[]).find((entry) => entry.id === id)?.name ?? id
const words = (reason: Reason) => reasonWords(reason, nameOf)

describe('reasons in words', () => {
	it.each<[Reason, string]>([
		[{ code: 'topic', topics: { email: 3, hybrid: 1 } }, 'E-Mail: teaches it; Sitzung im Saal: knows it'],
		[{ code: 'device', devices: ['tablet'] }, 'knows the device: Tablet'],
		[{ code: 'slot', slots: ['mon_am'] }, 'both have time: Montag vormittags'],
		[{ code: 'slot', slots: ['mon_am', 'tue_am', 'wed_pm'] }, 'both have time on 3 half days'],
		[{ code: 'distance', km: 0, radiusKm: 10 }, 'in the same town'],
		[{ code: 'distance', km: 12, radiusKm: 20 }, 'about 12 km away, travels up to 20 km'],
		[{ code: 'distance', km: 12, radiusKm: null }, 'about 12 km away'],
		[{ code: 'district', district: '14626', by: 'home' }, 'lives in Görlitz'],
		[{ code: 'district', district: '14626', by: 'tie' }, 'has ties to Görlitz'],
		[{ code: 'language', languages: ['pl'] }, 'also speaks: Polnisch'],
		[{ code: 'needs', needs: ['hearing'] }, 'has experience with: hört schlecht'],
	])('%j', (reason, expected) => {
		expect(words(reason)).toBe(expected)
	})

	it('does not escape names twice', () => {
		expect(reasonWords({ code: 'device', devices: ['x'] }, () => 'Mac & Co. <neu>')).toBe('knows the device: Mac & Co. <neu>')
	})
})
