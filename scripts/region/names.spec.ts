/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Districts, Region } from '../../src/core/region/types.ts'

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectFiles } from '../checks/files.ts'
import { readJson, regionFile, regionIds } from './sources.ts'

/** Where a name of a place would bind the app to one Landesverband. The invented people of the demo live somewhere. */
const CODE = /^(?:appinfo|lib|rules|src|templates|translations|host\/(?:src(?!\/Demo)|ocp|templates|assets))\//
const SPECS = /\.spec\.ts$|^src\/api\/schema\.d\.ts$/

/**
 * Ids, names and short names of a package's districts, its own name and its quoted id.
 */
function namesOf(id: string): string[] {
	const { districts } = readJson<Districts>(regionFile(id, 'districts.json'))
	const region = readJson<Region>(regionFile(id, 'region.json'))
	const places = districts.filter(({ kind }) => kind !== 'land')
	return [
		`'${region.id}'`,
		region.name,
		...places.flatMap((district) => [district.id, district.name, district.short])
			// Words such as „Mitte“ or the id `ost` belong to every language.
			.filter((name) => /^\d{5}$/.test(name) || (name.length > 5 && /^\p{Lu}/u.test(name))),
	]
}

/**
 * @param text - of a file
 * @param names - that must not stand in it as whole words
 */
function found(text: string, names: string[]): string[] {
	return names.filter((name) => new RegExp(`(?<![\\p{L}\\d])${name.replace(/[()]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(text))
}

describe('names of places', () => {
	const names = [...new Set(regionIds().flatMap(namesOf)), 'Sachsens', 'sächsisch', 'sächsische', 'Saxon', 'Saxony']

	it('stand in the packages, not in the code', () => {
		const files = projectFiles().filter((file) => CODE.test(file) && !SPECS.test(file))
		expect(files.length).toBeGreaterThan(400)
		expect(files.flatMap((file) => found(readFileSync(file, 'utf8'), names).map((name) => `${file}: ${name}`))).toEqual([])
	})

	it('would be found', () => {
		expect(names).toEqual(expect.arrayContaining(['Chemnitz', '14626', 'Leipzig (Stadt)', 'Sachsen', 'Bremerhaven', '\'sn\'']))
		expect(found('lives in Leipzig (Stadt), 14713', names)).toEqual(expect.arrayContaining(['Leipzig (Stadt)', 'Leipzig', '14713']))
		expect(found('1 146 260', names)).toEqual([])
	})
})
