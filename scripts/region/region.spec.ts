/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Consent, DistrictMap, Districts, PostalCodes, Region, Topics } from '../../src/core/region/types.ts'
import type { PlaceRules } from './places.ts'

import { neighbors } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { words } from '../../src/core/text/words.ts'
import { areaCentre, meanCentre } from './geometry.ts'
import { PlaceFinder } from './places.ts'
import { areas, placesByCode, readJson, regionFile } from './sources.ts'
import { postalTable } from './table.ts'

const region = readJson<Region>(regionFile('sn', 'region.json'))
const { districts } = readJson<Districts>(regionFile('sn', 'districts.json'))
const { topics } = readJson<Topics>(regionFile('sn', 'topics.json'))
const consent = readJson<Consent>(regionFile('sn', 'consent.json'))
const postal = readJson<PostalCodes>(regionFile('sn', 'postal-codes.json'))
const map = readJson<DistrictMap>(regionFile('sn', 'map.json'))
const rules = readJson<PlaceRules>(regionFile('sn', 'postal-codes.source.json'))
const codes = Object.entries(postal.codes)

describe('postal codes of Saxony', () => {
	const municipalities = areas('gemeinden')
	const names = placesByCode()

	it('are what the script makes from its sources', () => {
		const { codes, alsoIn, places } = postalTable(new PlaceFinder(municipalities, rules), names)
		expect({ codes, alsoIn, places }).toEqual({ codes: postal.codes, alsoIn: postal.alsoIn, places: postal.places })
	})

	it('are 384, of which 382 are found by name; two lie in merged Aue-Bad Schlema', () => {
		const byNameOnly = new PlaceFinder(municipalities, { ...rules, prefixes: [...rules.prefixes, '07'], codes: {} })
		const missing = Object.keys(postal.codes).filter((code) => byNameOnly.find(code, names[code] ?? []).length === 0)
		expect(codes).toHaveLength(384)
		expect(missing.sort()).toEqual(['08280', '08301'])
		expect(postal.codes['04861']?.[2]).toBe('14730')
		expect(postal.codes['09434']?.[2]).toBe('14521')
	})

	it.each([
		['01067', '14612'],
		['02826', '14626'],
		['02625', '14625'],
		['01662', '14627'],
		['01796', '14628'],
		['04109', '14713'],
		['04552', '14729'],
		['04860', '14730'],
		['08056', '14524'],
		['08523', '14523'],
		['09111', '14511'],
		['09456', '14521'],
		['09599', '14522'],
		['02994', '14625'],
		['09337', '14524'],
		['08280', '14521'],
		['07952', '14523'],
		['04932', undefined],
	])('%s lies in %s', (code, district) => expect(postal.codes[code]?.[2]).toBe(district))

	it('lie inside the map and near the other codes of their district', () => {
		const [west, south, east, north] = map.bbox
		for (const [code, [lat, lon, district]] of codes) {
			expect(lat > south && lat < north && lon > west && lon < east, code).toBe(true)
			const near = codes.filter(([other, place]) => other !== code && place[2] === district)
				.some(([, place]) => Math.hypot((place[0] - lat) * 111, (place[1] - lon) * 70) < 25)
			expect(near, code).toBe(true)
		}
	})

	it('reach every district and no other', () => {
		const known = districts.filter(({ kind }) => kind !== 'land').map(({ id }) => id).sort()
		expect([...new Set(codes.map(([, place]) => place[2]))].sort()).toEqual(known)
		expect(Object.keys(postal.places)).toEqual(Object.keys(postal.codes))
	})
})

describe('districts', () => {
	it('name the neighbours that the map shows', () => {
		const { geometries } = map.objects.districts
		neighbors(geometries).forEach((found, index) => {
			const { id } = geometries[index] as { id: string }
			expect(districts.find((district) => district.id === id)?.neighbours, id)
				.toEqual(found.map((other) => geometries[other]?.id).sort())
		})
		expect(geometries).toHaveLength(13)
		expect(districts.map(({ id }) => id)).toContain(region.wholeDistrict)
	})
})

describe('topics and wordings', () => {
	it('match every topic but the account', () => {
		expect(topics.filter(({ matched }) => !matched).map(({ id }) => id)).toEqual(['account'])
		expect(topics.some(({ usual }) => usual)).toBe(true)
		expect(topics.filter(({ usual, matched }) => usual && !matched)).toEqual([])
	})

	it.each(['text', 'needsText', 'thirdPersonText', 'helperText'] as const)('%s is read aloud in 20 seconds', (key) => {
		expect(words(consent[key]).length).toBeLessThanOrEqual(45)
	})
})

describe('the script', () => {
	const square = (key: string, name: string, x: number, size: number) => ({
		type: 'Feature' as const,
		properties: { AGS: key, GEN: name },
		geometry: { type: 'Polygon' as const, coordinates: [[[x, 50], [x + size, 50], [x + size, 50 + size], [x, 50 + size], [x, 50]]] },
	})

	it('weighs centres by area', () => {
		expect(areaCentre(square('1', 'a', 10, 2))).toEqual({ lat: expect.closeTo(51, 9), lon: expect.closeTo(11, 9), size: expect.closeTo(4, 9) })
		const mean = meanCentre([{ lat: 50, lon: 10, size: 3 }, { lat: 52, lon: 14, size: 1 }])
		expect(mean).toEqual({ lat: 50.5, lon: 11, size: 4 })
	})

	it('takes namesakes only where all names belong here', () => {
		const finder = new PlaceFinder(
			[square('14001', 'Berg/Erzgeb.', 10, 1), square('14002', 'Tal', 12, 1), square('16001', 'Tal', 14, 1)],
			{ land: '14', prefixes: ['0'], spelling: [['/Erzgeb.', '/Erzgebirge']], places: {}, codes: { 99999: ['14002'] } },
		)
		const found = (code: string, ...names: string[]) => finder.find(code, names).map(({ properties }) => properties.AGS)
		expect(found('01000', 'Berg/Erzgebirge - Góra', 'Fremd')).toEqual(['14001'])
		expect(found('01000', 'Tal')).toEqual(['14002'])
		expect(found('01000', 'Tal', 'Fremd')).toEqual([])
		expect(found('11000', 'Tal')).toEqual([])
		expect(found('99999', 'Anders')).toEqual(['14002'])
	})
})
