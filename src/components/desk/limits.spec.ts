/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { NearMiss } from '../../core/matching/index.ts'

import { describe, expect, it } from 'vitest'
import { LIMIT_CODES } from '../../core/matching/index.ts'
import { limitWords, nearestWords } from './limits.ts'

const nameOf = (_list: string, id: string) => id

describe('why nobody fits', () => {
	it.each(LIMIT_CODES)('has words for the limit %s', (limit) => {
		expect(limitWords({ limit, count: 2 })).toMatch(/^2 helpers: .{3,}/)
		expect(limitWords({ limit, count: 1 })).toMatch(/^1 helper: .{3,}/)
	})

	it.each<[NearMiss, string]>([
		[{ helper: 1, limit: 'radius', km: 14, channels: ['phone'] }, 'Nearest: Ruth, 14 km more would do. Or instead: phone.'],
		[{ helper: 1, limit: 'radius', km: 14, channels: [] }, 'Nearest: Ruth, 14 km more would do.'],
		[{ helper: 1, limit: 'wide', district: '14612', hours: 5, channels: [] }, 'Nearest: Ruth, may be asked in 5 hours.'],
		[{ helper: 1, limit: 'district', district: '14612', channels: [] }, 'Nearest: Ruth in 14612.'],
		[{ helper: 1, limit: 'channel', channels: ['phone'] }, 'Nearest: Ruth, helps phone.'],
		[{ helper: 1, limit: 'topic', topics: ['email'] }, 'Nearest: Ruth, would have to learn: email.'],
		[{ helper: 1, limit: 'language', languages: ['pl'] }, 'Nearest: Ruth, speaks: pl.'],
		[{ helper: 1, limit: 'slot', slots: ['mon_am', 'tue_am', 'wed_pm', 'thu_am'] }, 'Nearest: Ruth, has time: mon_am, tue_am, wed_pm.'],
		[{ helper: 1, limit: 'capacity', capacity: 2, places: 1 }, 'Nearest: Ruth, one more place is needed.'],
		[{ helper: 1, limit: 'hours', hoursThisMonth: 9, hoursCap: 8 }, 'Nearest: Ruth, 9 of 8 hours are used.'],
	])('%j', (miss, expected) => {
		expect(nearestWords(miss, nameOf, 'Ruth')).toBe(expected)
	})

	it('says nothing where nothing can be done', () => {
		expect(nearestWords({ helper: 1, limit: 'never' }, nameOf, 'Ruth')).toBeNull()
	})
})
