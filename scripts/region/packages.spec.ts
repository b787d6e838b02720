/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Agreement, Consent, Districts, PostalCodes, Region, Topics } from '../../src/core/region/types.ts'

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/core/text/page.ts'
import { words } from '../../src/core/text/words.ts'
import { defaultRegion, readJson, regionFile, regionIds } from './sources.ts'

const pages = readdirSync('handbook')
	.filter((name) => name.endsWith('.md') && !['README.md', 'kurzfassung.md'].includes(name))
	.map((name) => parsePage(readFileSync(`handbook/${name}`, 'utf8')).header.id)

describe('packages', () => {
	it('there are two at least, and the one that counts when nobody has chosen', () => {
		expect(regionIds().length).toBeGreaterThanOrEqual(2)
		expect(regionIds()).toContain(defaultRegion())
	})

	it('keep their records apart', () => {
		const units = regionIds().map((id) => readJson<Region>(regionFile(id, 'region.json')).unit)
		expect(new Set(units).size).toBe(units.length)
	})
})

describe.each(regionIds())('package %s', (id) => {
	const read = <T>(name: string) => readJson<T>(regionFile(id, `${name}.json`))
	const region = read<Region>('region')
	const { districts } = read<Districts>('districts')
	const { topics } = read<Topics>('topics')
	const postal = read<PostalCodes>('postal-codes')

	it('says what the code asks it for', () => {
		expect(region.id).toBe(id)
		for (const key of ['unit', 'name', 'unitName', 'districtWord', 'districtWordPlural', 'wholeDistrict', 'timezone', 'phoneRegion', 'defaultLanguage'] as const) {
			expect(region[key], key).not.toBe('')
		}
		expect(() => new Intl.DateTimeFormat('de', { timeZone: region.timezone })).not.toThrow()
		expect(existsSync(regionFile(id, 'README.md'))).toBe(true)
	})

	it('has one district for what belongs to none', () => {
		const ids = districts.map((district) => district.id)
		expect(new Set(ids).size).toBe(ids.length)
		expect(districts.filter(({ kind }) => kind === 'land').map((district) => district.id)).toEqual([region.wholeDistrict])
	})

	it('has neighbours that know of each other', () => {
		for (const district of districts) {
			for (const other of district.neighbours) {
				expect(districts.find((one) => one.id === other)?.neighbours, `${district.id} and ${other}`).toContain(district.id)
			}
		}
	})

	it('has postal codes in every district, and in no other', () => {
		const known = districts.filter(({ kind }) => kind !== 'land').map((district) => district.id).sort()
		expect([...new Set(Object.values(postal.codes).map(([, , district]) => district))].sort()).toEqual(known)
		expect(Object.values(postal.alsoIn).flat().filter((district) => !known.includes(district))).toEqual([])
		expect(Object.keys(postal.places)).toEqual(Object.keys(postal.codes))
		expect(Object.keys(postal.codes).every((code) => /^\d{5}$/.test(code))).toBe(true)
		expect(postal.source).not.toBe('')
	})

	it('has topics with pages of the handbook, all matched but the account', () => {
		expect(topics.filter(({ matched }) => !matched).map((topic) => topic.id)).toEqual(['account'])
		expect(topics.some(({ usual }) => usual)).toBe(true)
		expect(topics.map(({ page }) => page).filter((page) => page !== null && !pages.includes(page))).toEqual([])
	})

	it('has wordings with a version, read aloud in 20 seconds', () => {
		const consent = read<Consent>('consent')
		const agreement = read<Agreement>('agreement')
		expect([consent.version, agreement.version]).not.toContain('')
		for (const key of ['text', 'needsText', 'thirdPersonText', 'helperText'] as const) {
			expect(words(consent[key]).length, key).toBeLessThanOrEqual(45)
		}
		expect(agreement.points.length).toBeGreaterThan(0)
	})
})
