/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { PostalCodes } from '../../src/core/region/types.ts'
import type { PlaceFinder } from './places.ts'

import { areaCentre, meanCentre } from './geometry.ts'

const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000

/**
 * For each postal code of a state its point, its districts (the one with the
 * largest part first) and its places.
 *
 * @param finder municipalities of the state
 * @param placesByCode names of the places of each German postal code
 */
export function postalTable(finder: PlaceFinder, placesByCode: Record<string, string[]>): Pick<PostalCodes, 'codes' | 'alsoIn' | 'places'> {
	const table: ReturnType<typeof postalTable> = { codes: {}, alsoIn: {}, places: {} }
	for (const [code, names] of Object.entries(placesByCode).sort(([a], [b]) => a < b ? -1 : 1)) {
		const found = finder.find(code, names)
		if (found.length === 0) {
			continue
		}
		const point = meanCentre(found.map(areaCentre))
		const sizes = new Map<string, number>()
		for (const area of found) {
			const district = area.properties.AGS.slice(0, 5)
			sizes.set(district, (sizes.get(district) ?? 0) + areaCentre(area).size)
		}
		const [main, ...others] = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
		table.codes[code] = [rounded(point.lat), rounded(point.lon), main as string]
		table.places[code] = names.map((name) => name.split(' - ')[0]).join(', ')
		if (others.length > 0) {
			table.alsoIn[code] = others
		}
	}
	return table
}
