/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { deadlineMoment, nextDays, proposeDeadline } from './deadline.ts'

const asking = { deadlineHours: 48, fromHour: 9, toHour: 20 }
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime()

describe('deadline', () => {
	it('lies the usual hours ahead, at a full hour', () => {
		expect(proposeDeadline(at(22, 10), asking)).toEqual({ day: '2026-11-24', hour: 10 })
		expect(proposeDeadline(at(22, 10, 1), asking)).toEqual({ day: '2026-11-24', hour: 11 })
	})

	it('never ends at night', () => {
		expect(proposeDeadline(at(22, 21), asking)).toEqual({ day: '2026-11-25', hour: 9 })
		expect(proposeDeadline(at(22, 20, 30), asking)).toEqual({ day: '2026-11-25', hour: 9 })
		expect(proposeDeadline(at(22, 3), asking)).toEqual({ day: '2026-11-24', hour: 9 })
		expect(proposeDeadline(at(22, 20), asking)).toEqual({ day: '2026-11-24', hour: 20 })
	})

	it('crosses the end of a month', () => {
		expect(proposeDeadline(at(30, 21), asking)).toEqual({ day: '2026-12-03', hour: 9 })
		expect(nextDays(at(29, 12), 3)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01'])
	})

	it('becomes a moment with Z', () => {
		const moment = deadlineMoment({ day: '2026-11-24', hour: 10 })
		expect(moment).toMatch(/^2026-11-2\dT\d\d:00:00Z$/)
		expect(Date.parse(moment)).toBe(at(24, 10))
	})
})
