/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { DistrictMap } from './types.ts'

/** A district as an SVG draws it. */
export interface Outline {
	readonly id: string
	/** For the `d` of a path. */
	readonly path: string
	/** Where a word about it stands. */
	readonly x: number
	readonly y: number
}

export interface MapDrawing {
	readonly width: number
	readonly height: number
	readonly outlines: readonly Outline[]
}

type Point = readonly [number, number]
type Ring = readonly Point[]

/**
 * Lines on paper from a map of districts. Degrees of longitude are shortened as in the middle of the map;
 * for an area this small that looks right.
 *
 * @param map districts as TopoJSON
 * @param width of the drawing
 */
export function drawMap(map: DistrictMap, width: number): MapDrawing {
	const [west, south, east, north] = map.bbox
	const shorten = Math.cos((south + north) / 2 * Math.PI / 180)
	const scale = width / ((east - west) * shorten)
	const arcs = map.arcs.map((arc) => {
		let [x, y] = [0, 0]
		return arc.map(([dx, dy]): Point => {
			x += dx
			y += dy
			const lon = x * map.transform.scale[0] + map.transform.translate[0]
			const lat = y * map.transform.scale[1] + map.transform.translate[1]
			return [(lon - west) * shorten * scale, (north - lat) * scale]
		})
	})
	const ring = (numbers: readonly number[]): Ring => numbers.flatMap((number) => number < 0 ? arcs[~number]!.toReversed() : arcs[number]!)
	return {
		width,
		height: Math.ceil((north - south) * scale),
		outlines: map.objects.districts.geometries.map(({ id, type, arcs: parts }) => {
			const polygons = (type === 'Polygon' ? [parts] : parts) as readonly (readonly (readonly number[])[])[]
			const rings = polygons.flatMap((polygon) => polygon.map(ring))
			const [x, y] = centre(rings.reduce((largest, one) => Math.abs(area(one)) > Math.abs(area(largest)) ? one : largest))
			return { id, path: rings.map(pathOf).join(''), x, y }
		}),
	}
}

function pathOf(ring: Ring): string {
	return `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`
}

function area(ring: Ring): number {
	return ring.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length]!
		return sum + (x * nextY - nextX * y) / 2
	}, 0)
}

/** Centre of gravity of the area inside. */
function centre(ring: Ring): Point {
	const whole = area(ring)
	const sums = ring.reduce(([sumX, sumY], [x, y], i): Point => {
		const [nextX, nextY] = ring[(i + 1) % ring.length]!
		const part = x * nextY - nextX * y
		return [sumX + (x + nextX) * part, sumY + (y + nextY) * part]
	}, [0, 0] as Point)
	return [Math.round(sums[0] / (6 * whole)), Math.round(sums[1] / (6 * whole))]
}
