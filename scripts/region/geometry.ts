/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Area } from './sources.ts'

type Ring = number[][]

/** A centre in degrees and the area it stands for, in square degrees of longitude × latitude. */
export interface Centre { lat: number, lon: number, size: number }

/**
 *
 * @param ring
 */
function ringCentre(ring: Ring): Centre {
	let size = 0
	let lon = 0
	let lat = 0
	for (let i = 0; i + 1 < ring.length; i++) {
		const [x0, y0] = ring[i] as [number, number]
		const [x1, y1] = ring[i + 1] as [number, number]
		const cross = x0 * y1 - x1 * y0
		size += cross / 2
		lon += (x0 + x1) * cross / 6
		lat += (y0 + y1) * cross / 6
	}
	return { lat: lat / size, lon: lon / size, size: Math.abs(size) }
}

/**
 * Mean of centres, weighted by area.
 *
 * @param centres
 */
export function meanCentre(centres: Centre[]): Centre {
	const size = centres.reduce((sum, centre) => sum + centre.size, 0)
	const mean = (key: 'lat' | 'lon') => centres.reduce((sum, centre) => sum + centre[key] * centre.size, 0) / size
	return { lat: mean('lat'), lon: mean('lon'), size }
}

/**
 * Centre of a municipality; holes are too small to matter at this scale.
 *
 * @param area
 */
export function areaCentre(area: Area): Centre {
	const { geometry } = area
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
	return meanCentre(polygons.map((polygon) => ringCentre(polygon[0] as Ring)))
}
