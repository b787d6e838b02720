/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What the map of the figures can show of a place. */
export const PLACE_MEASURES = ['gap', 'requests', 'helpers'] as const
export type PlaceMeasure = typeof PLACE_MEASURES[number]

interface Pair {
	id: string
	requests: number | null
	helpers: number | null
}

interface Area extends Pair {
	name: string
	districts: readonly Pair[]
}

/** One district, or several that are drawn as one. */
export interface Place {
	districts: readonly string[]
	/** Name of the area whose total it shows; null: it is one district. */
	area: string | null
	/** Null: hidden. */
	value: number | null
}

/**
 * The map says what the table beside it says and nothing more: the number of a district where it is shown. Where
 * districts of an area are hidden and its total is not, the area is one place with this total, as long as nothing of
 * it is known to be in a single district. What is left is hidden.
 *
 * @param areas - as the server sent them
 * @param measure - what is shown
 */
export function placesOf(areas: readonly Area[], measure: PlaceMeasure): Place[] {
	return areas.flatMap((area): Place[] => {
		const shown = area.districts.filter((district) => valueOf(district, measure) !== null)
		const hidden = area.districts.filter((district) => !shown.includes(district)).map(({ id }) => id)
		const total = valueOf(area, measure)
		// What lies in no area is scattered, and belongs partly to no place at all.
		const isWhole = area.id !== '' && total !== null && shown.every((district) => isNothing(district, measure))
		if (hidden.length > 0 && isWhole) {
			return [{ districts: area.districts.map(({ id }) => id), area: area.name, value: total }]
		}
		return [
			...shown.map((district): Place => ({ districts: [district.id], area: null, value: valueOf(district, measure) })),
			...hidden.map((id): Place => ({ districts: [id], area: null, value: null })),
		]
	})
}

/**
 * @param pair - of a district or an area
 * @param pair.requests - null: hidden
 * @param pair.helpers - null: hidden
 * @param measure - what is shown
 */
function valueOf({ requests, helpers }: Pair, measure: PlaceMeasure): number | null {
	switch (measure) {
		case 'requests': return requests
		case 'helpers': return helpers
		case 'gap': return gapOf({ requests, helpers })
	}
}

/**
 * How many offers are missing; as long as one of the two numbers is hidden, so is this.
 *
 * @param pair - of a district, an area or a topic
 * @param pair.requests - null: hidden
 * @param pair.helpers - null: hidden
 */
export function gapOf({ requests, helpers }: { requests: number | null, helpers: number | null }): number | null {
	return requests === null || helpers === null ? null : Math.max(0, requests - helpers)
}

/**
 * @param pair - of a district
 * @param pair.requests - null: hidden
 * @param pair.helpers - null: hidden
 * @param measure - what is shown
 */
function isNothing({ requests, helpers }: Pair, measure: PlaceMeasure): boolean {
	return (measure === 'helpers' || requests === 0) && (measure === 'requests' || helpers === 0)
}
