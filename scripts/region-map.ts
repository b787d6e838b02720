/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Makes regions/<region>/map.json: the borders of the districts, simplified so
 * far that they can be drawn inside a page.
 */
import type { PlaceRules } from './region/places.ts'

import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import { areas, defaultRegion, readJson, regionFile } from './region/sources.ts'

// Share of the points that is kept, and the grid they are put on.
const SHARE_KEPT = 0.045
const GRID = 1000

const region = process.argv[2] ?? defaultRegion()
const { land } = readJson<PlaceRules>(regionFile(region, 'postal-codes.source.json'))
const features = areas('kreise')
	.filter((area) => area.properties.AGS.startsWith(land))
	.map((area) => ({ type: 'Feature', id: area.properties.AGS, properties: {}, geometry: area.geometry }))
	.sort((a, b) => a.id < b.id ? -1 : 1)
const full = presimplify(topology({ districts: { type: 'FeatureCollection', features } }, 100_000))
const map = quantize(simplify(full, quantile(full, SHARE_KEPT)), GRID)
const text = JSON.stringify({ source: '© GeoBasis-DE / BKG 2016, vereinfacht', ...map })
writeFileSync(regionFile(region, 'map.json'), text + '\n')
console.log(`${features.length} districts, ${text.length} bytes`)
