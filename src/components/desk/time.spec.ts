/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { daysSince, deadlineWords, localDay, sinceWords } from './time.ts'

const now = new Date(2026, 10, 22, 10).getTime()
const iso = (...parts: [number, number, number, number]) => new Date(...parts).toISOString()

describe('time in words', () => {
	it('counts nights, not hours', () => {
		expect(daysSince(iso(2026, 10, 21, 23), now)).toBe(1)
		expect(daysSince(iso(2026, 10, 22, 0), now)).toBe(0)
	})

	it('counts days over the change of the clock', () => {
		expect(daysSince(iso(2026, 9, 24, 12), new Date(2026, 9, 26, 12).getTime())).toBe(2)
	})

	it('says since when', () => {
		expect(sinceWords(iso(2026, 10, 22, 9), now)).toBe('since today')
		expect(sinceWords(iso(2026, 10, 21, 9), now)).toBe('since yesterday')
		expect(sinceWords(iso(2026, 10, 17, 9), now)).toBe('for 5 days')
	})

	it('says how long a deadline still runs', () => {
		expect(deadlineWords(iso(2026, 10, 22, 15), now)).toContain('5 hours left')
		expect(deadlineWords(iso(2026, 10, 24, 10), now)).toContain('2 days left')
		expect(deadlineWords(iso(2026, 10, 22, 9), now)).toContain('deadline over')
	})

	it('names the day where the reader is', () => {
		expect(localDay(new Date(2026, 0, 5, 0, 30).getTime())).toBe('2026-01-05')
	})
})
