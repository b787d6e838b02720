/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../tests/support/matching/runs.ts'
import { BitRows } from './bits.ts'

/** More than two words, so that sets of one word and of several are both tried. */
const MEMBERS = 70

const members = fc.uniqueArray(fc.nat(MEMBERS - 1))

function row(of: readonly number[], size: number): BitRows {
	const bits = new BitRows(2, size)
	of.forEach((member) => bits.add(1, member))
	return bits
}

describe('BitRows', () => {
	it('meets and counts as sets do, in one word or in several', () => {
		fc.assert(fc.property(members, members, fc.constantFrom(20, 32, 33, MEMBERS), (first, second, size) => {
			const [a, b] = [first, second].map((list) => list.filter((member) => member < size)) as [number[], number[]]
			const shared = a.filter((member) => b.includes(member))
			expect(row(a, size).countShared(1, row(b, size), 1)).toBe(shared.length)
			expect(row(a, size).meets(1, row(b, size), 1)).toBe(shared.length > 0)
			expect(row(a, size).meets(0, row(b, size), 1)).toBe(false)
		}), runs(500, 5000))
	})

	it('shares everything with a row that has every member, and leaves the next row alone', () => {
		fc.assert(fc.property(members, (list) => {
			const all = new BitRows(2, MEMBERS)
			all.addAll(0)
			expect(row(list, MEMBERS).countShared(1, all, 0)).toBe(list.length)
			expect(row(list, MEMBERS).meets(1, all, 1)).toBe(false)
		}), runs(200, 2000))
	})
})
