/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** A postal code's point in degrees and the district it lies in. */
export interface PostalPlace {
	readonly lat: number
	readonly lon: number
	readonly district: string
}

/** Postal code to its place. */
export type PostalTable = ReadonlyMap<string, PostalPlace>

const EARTH_RADIUS_METRES = 6_371_008

/**
 * @param codes postal code to `[latitude, longitude, district]`, as the regional package holds it
 * @return the table the matching takes
 */
export function postalTable(codes: Readonly<Record<string, readonly [number, number, string]>>): PostalTable {
	return new Map(Object.entries(codes).map(([code, [lat, lon, district]]) => [code, { lat, lon, district }]))
}

/**
 * Points on the unit sphere, so that a distance costs no trigonometry but one arc sine.
 *
 * @param places the places, in degrees
 * @return x, y, z of each place in turn
 */
export function unitVectors(places: readonly PostalPlace[]): Float64Array {
	const vectors = new Float64Array(places.length * 3)
	places.forEach(({ lat, lon }, i) => {
		const [phi, theta] = [lat * Math.PI / 180, lon * Math.PI / 180]
		vectors[3 * i] = Math.cos(phi) * Math.cos(theta)
		vectors[3 * i + 1] = Math.cos(phi) * Math.sin(theta)
		vectors[3 * i + 2] = Math.sin(phi)
	})
	return vectors
}

/**
 * Great circle distance. Rounded to whole metres, so that the last bits of
 * trigonometric functions cannot make two browsers disagree.
 *
 * @param vectors x, y, z of each place in turn
 * @param a number of one place
 * @param b number of the other place
 * @return metres
 */
export function metresBetween(vectors: Float64Array, a: number, b: number): number {
	const x = vectors[3 * a]! - vectors[3 * b]!
	const y = vectors[3 * a + 1]! - vectors[3 * b + 1]!
	const z = vectors[3 * a + 2]! - vectors[3 * b + 2]!
	const halfChord = Math.sqrt(x * x + y * y + z * z) / 2
	return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, halfChord)))
}
