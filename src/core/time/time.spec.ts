/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { describe, expect, it } from 'vitest'
import { dayOf, parseDay } from './day.ts'
import { formatMoment, parseMoment } from './moment.ts'

describe('parseMoment', () => {
	it.each([
		['1970-01-01T00:00:00Z', 0],
		['2026-03-02T09:00:00Z', Date.UTC(2026, 2, 2, 9)],
		['2026-03-02T09:00Z', Date.UTC(2026, 2, 2, 9)],
		['2026-03-02T09:00:00.25Z', Date.UTC(2026, 2, 2, 9) + 250],
	])('reads %s', (text, millis) => expect(parseMoment(text)).toBe(millis))

	it.each(['', '2026-03-02', '2026-03-02T09:00:00', '2026-03-02T09:00:00+01:00', '2026-02-30T09:00:00Z', '2026-03-02T24:00:00Z', '2026-03-02T09:60:00Z'])('refuses "%s"', (text) => {
		expect(parseMoment(text)).toBeNull()
	})

	it('comes back as it was written', () => expect(formatMoment(parseMoment('2026-03-02T09:00:00Z')!)).toBe('2026-03-02T09:00:00Z'))
})

describe('parseDay', () => {
	it('counts days', () => expect(parseDay('1970-02-01')).toBe(31))

	it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-3-1', '0000-01-00'])('refuses "%s"', (text) => expect(parseDay(text)).toBeNull())
})

describe('dayOf', () => {
	it('is the UTC day, also before 1970', () => {
		expect(dayOf(parseMoment('2026-03-02T23:59:59Z')!)).toBe(parseDay('2026-03-02'))
		expect(dayOf(-1)).toBe(-1)
	})
})
