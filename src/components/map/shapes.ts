/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MapDrawing } from '../../core/region/drawing.ts'

/** What the map shows of a place: one district, or several that are drawn as one. */
export interface MapPlace {
	/** Of the first district in it. */
	id: string
	districts: readonly string[]
	name: string
	/** Written below its number, where there is room; '' where there is no short name. */
	short: string
	/** Read aloud for it: its name, and what the number in it means. */
	words: string
	/** Null: hidden. */
	value: number | null
}

/** A place as the SVG draws it. */
export interface MapShape extends MapPlace {
	path: string
	/** Where its number stands. */
	x: number
	y: number
	/** Where its name stands, whole, however near to the edge the number is. */
	nameX: number
	/** How much of the accent colour, in percent. */
	shade: number
}

/** So much of the accent colour at most, that the numbers stay readable. */
const DARKEST = 45
/** How wide a letter of a name is, about. */
const LETTER = 9

/**
 * Places in the order of the map. Those without outline are in the table only.
 *
 * @param drawing - outlines of the districts
 * @param places - what is known of them
 */
export function shapesOf(drawing: MapDrawing, places: readonly MapPlace[]): MapShape[] {
	const most = Math.max(1, ...places.map(({ value }) => value ?? 0))
	const outlineOf = new Map(drawing.outlines.map((outline) => [outline.id, outline]))
	const shapes = places.flatMap((place) => {
		const outlines = place.districts.flatMap((id) => outlineOf.get(id) ?? [])
		const middle = nearest(outlines)
		return middle === undefined
			? []
			: {
					...place,
					path: outlines.map(({ path }) => path).join(''),
					x: middle.x,
					y: middle.y,
					nameX: inside(middle.x, place.short.length * LETTER / 2, drawing.width),
					shade: Math.round(DARKEST * (place.value ?? 0) / most),
				}
	})
	const order = drawing.outlines.map(({ id }) => id)
	return shapes.sort((a, b) => order.indexOf(a.districts[0]!) - order.indexOf(b.districts[0]!))
}

/**
 * @param x - of the middle of a word
 * @param half - of its length
 * @param width - of the drawing
 */
function inside(x: number, half: number, width: number): number {
	return Math.max(half, Math.min(width - half, x))
}

/**
 * The district nearest to the middle of all of them: the middle itself may lie in another place.
 *
 * @param outlines - of one place
 */
function nearest<Spot extends { x: number, y: number }>(outlines: readonly Spot[]): Spot | undefined {
	const mean = (side: 'x' | 'y') => outlines.reduce((sum, outline) => sum + outline[side], 0) / outlines.length
	const [x, y] = [mean('x'), mean('y')]
	const far = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y)
	return outlines.toSorted((a, b) => far(a) - far(b))[0]
}
