/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { progressOf } from './progress.ts'

const shown = {
	requests: 40,
	states: [{ id: 'waiting', count: 10 }, { id: 'solved', count: 30 }],
	ways: [{ id: 'account', count: 33 }, { id: 'taken_down', count: 7 }],
	contact: { medianMinutes: 3 * 24 * 60 + 144 },
}

describe('progress', () => {
	it('is worked out from what is shown', () => {
		expect(progressOf(shown)).toEqual({ asked: 40, answeredPercent: 75, withoutAccount: 7, contactDays: 3.1 })
	})

	it('is hidden where a number is hidden', () => {
		expect(progressOf({ requests: 40, states: [{ id: 'waiting', count: null }], ways: [{ id: 'taken_down', count: null }], contact: null }))
			.toEqual({ asked: 40, answeredPercent: null, withoutAccount: null, contactDays: null })
		expect(progressOf({ ...shown, requests: null }).answeredPercent).toBeNull()
		expect(progressOf({ ...shown, requests: 0, states: [{ id: 'waiting', count: 0 }] }).answeredPercent).toBeNull()
	})
})
