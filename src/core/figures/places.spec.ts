/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { PLACE_MEASURES, placesOf } from './places.ts'

const pair = (id: string, requests: number | null, helpers: number | null) => ({ id, requests, helpers })
const area = (id: string, requests: number | null, helpers: number | null, ...districts: ReturnType<typeof pair>[]) => ({ id, name: `Region ${id}`, requests, helpers, districts })

describe('places on the map of the figures', () => {
	it('are single districts where their number is shown', () => {
		const areas = [area('east', 14, 20, pair('a', 8, 5), pair('b', 6, 15))]
		expect(placesOf(areas, 'requests')).toEqual([{ districts: ['a'], area: null, value: 8 }, { districts: ['b'], area: null, value: 6 }])
		expect(placesOf(areas, 'helpers')).toEqual([{ districts: ['a'], area: null, value: 5 }, { districts: ['b'], area: null, value: 15 }])
		expect(placesOf(areas, 'gap')).toEqual([{ districts: ['a'], area: null, value: 3 }, { districts: ['b'], area: null, value: 0 }])
	})

	it('are one place where all that is in the total is hidden', () => {
		const areas = [area('east', 7, 9, pair('a', null, 9), pair('b', null, 0), pair('c', 0, 0))]
		expect(placesOf(areas, 'requests')).toEqual([{ districts: ['a', 'b', 'c'], area: 'Region east', value: 7 }])
	})

	it('are hidden where the total belongs to others as well', () => {
		const areas = [area('east', 16, 0, pair('a', 8, 0), pair('b', null, 0), pair('c', null, 0))]
		expect(placesOf(areas, 'requests')).toEqual([{ districts: ['a'], area: null, value: 8 }, { districts: ['b'], area: null, value: null }, { districts: ['c'], area: null, value: null }])
	})

	it('have no gap where one of the two numbers is hidden', () => {
		const areas = [area('east', 20, null, pair('a', 12, null), pair('b', 8, null), pair('c', 0, 0))]
		expect(placesOf(areas, 'gap')).toEqual([{ districts: ['c'], area: null, value: 0 }, { districts: ['a'], area: null, value: null }, { districts: ['b'], area: null, value: null }])
		const joined = [area('east', 9, 7, pair('a', null, 7), pair('b', null, 0), pair('c', 0, 0))]
		expect(placesOf(joined, 'gap')).toEqual([{ districts: ['a', 'b', 'c'], area: 'Region east', value: 2 }])
		// One district is known by itself, and its helpers are among those of the area.
		const partly = [area('east', 9, 12, pair('a', null, 7), pair('b', null, 0), pair('c', 0, 5))]
		expect(placesOf(partly, 'gap')).toEqual([{ districts: ['c'], area: null, value: 0 }, { districts: ['a'], area: null, value: null }, { districts: ['b'], area: null, value: null }])
	})

	it('never join what lies in no area', () => {
		expect(placesOf([area('', 9, 9, pair('land', null, 9), pair('none', null, 0))], 'requests').map(({ value }) => value)).toEqual([null, null])
	})

	it('show no number that is not in the table', () => {
		const areas = [area('east', 16, 12, pair('a', 8, null), pair('b', null, 0)), area('west', null, 0, pair('c', null, 0)), area('', null, 0, pair('none', null, 0))]
		const written = new Set([16, 12, 8, 0])
		for (const measure of PLACE_MEASURES.filter((one) => one !== 'gap')) {
			for (const { value } of placesOf(areas, measure)) {
				expect(value === null || written.has(value)).toBe(true)
			}
		}
	})
})
