/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { another, deskInput, typed } from './deskForm.ts'

const DESK = {
	district: '14626',
	state: 'open',
	notice: '',
	version: 'a1',
	shifts: [
		{ kind: 'helpdesk', weekday: 7, from: '17:00', to: '19:00', phone: '03581 111', user: 'aufnahme' },
		{ kind: 'coordination', weekday: 1, from: '18:00', to: '20:00', phone: null, user: null },
	],
} as const

describe('form of a desk', () => {
	it('sends what the server has, unchanged', () => {
		const { district, version, ...rest } = { ...DESK, shifts: [...DESK.shifts] }
		expect(district).toBe('14626')
		expect(deskInput(typed({ ...DESK, shifts: [...DESK.shifts] }))).toEqual({ ...rest, notice: null, based: version })
	})

	it('begins the next shift like the last, a day later and with nobody', () => {
		const [first] = typed({ ...DESK, shifts: [...DESK.shifts] }).shifts
		expect(another([first!])).toEqual({ ...first, weekday: '1', user: '' })
		expect(another([])).toMatchObject({ kind: 'helpdesk', weekday: '1' })
	})

	it('sends no number for coordination', () => {
		const values = typed({ ...DESK, shifts: [...DESK.shifts] })
		values.shifts[0]!.kind = 'coordination'
		expect(deskInput(values).shifts[0]!.phone).toBeNull()
	})
})
