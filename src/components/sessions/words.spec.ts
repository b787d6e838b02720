/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { callWords, mineWords, placesWords, seatTitle, seatWord } from './words.ts'

const open = { state: 'open', seats: 3, taken: 1, waiting: 0 } as const

describe('words of a session', () => {
	it.each([
		[open, '2 places are free.'],
		[{ ...open, taken: 2 }, 'One place is free.'],
		[{ ...open, taken: 3 }, 'All places are taken.'],
		[{ ...open, taken: 3, waiting: 1 }, 'All places are taken. One person waits.'],
		[{ ...open, state: 'cancelled' } as const, 'This date is cancelled.'],
	])('%o', (session, words) => {
		expect(placesWords(session)).toBe(words)
	})

	it('differ for every seat and every call', () => {
		expect(mineWords(null)).toBeNull()
		expect(new Set((['seated', 'waiting', 'invited'] as const).map(mineWords)).size).toBe(3)
		expect(new Set((['seated', 'waiting', 'invited'] as const).map((mine) => seatTitle({ state: 'open', mine }))).size).toBe(3)
		expect(seatTitle({ state: 'cancelled', mine: 'seated' })).toBe('This date is cancelled.')
		expect(new Set((['invited', 'moved_up', 'moved', 'cancelled', 'reminder'] as const).map(callWords)).size).toBe(5)
		expect(new Set((['invited', 'seated', 'waiting', 'left'] as const).map(seatWord)).size).toBe(4)
	})
})
