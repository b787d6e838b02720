/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { describe, expect, it } from 'vitest'
import { commonTimes, tryAgainAt } from './slots.ts'

/** A Sunday. */
const NOW = '2026-11-22T09:30'

describe('times that fit both', () => {
	it('are those both named, from tomorrow on', () => {
		expect(commonTimes(NOW, ['sun_am', 'mon_eve', 'wed_am'], ['wed_am', 'mon_eve', 'thu_pm'], 3)).toEqual(['2026-11-23T18:00', '2026-11-25T10:00', '2026-11-30T18:00'])
	})

	it('are any times if one has not said', () => {
		expect(commonTimes(NOW, [], ['tue_am', 'tue_pm'], 2)).toEqual(['2026-11-24T10:00', '2026-11-24T15:00'])
		expect(commonTimes('2026-12-31T23:00', [], [], 1)).toEqual(['2027-01-01T10:00'])
	})

	it('are none if they never meet', () => {
		expect(commonTimes(NOW, ['mon_am'], ['tue_am'], 3)).toEqual([])
	})
})

describe('when to try again', () => {
	it('is a good hour of the person', () => expect(tryAgainAt(NOW, ['thu_eve'])).toBe('2026-11-26T18:00'))
	it('is another time of the day if none was named', () => {
		expect(tryAgainAt(NOW, [])).toBe('2026-11-23T18:00')
		expect(tryAgainAt('2026-11-22T18:30', [])).toBe('2026-11-23T10:00')
	})
})
