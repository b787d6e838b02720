/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { licencePage } from './dependencies.ts'

/** Licences whose code may go along in an archive under AGPL-3.0-or-later. */
const FITTING = /^(\(?(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|Python-2\.0|BlueOak-1\.0\.0|MPL-2\.0|WTFPL|Zlib|(AGPL|GPL|LGPL)-3\.0(-or-later|-only)?)( (OR|AND|or) )?)+\)?$/

it('docs/licences.md says what is installed', () => {
	const page = licencePage()
	if (process.env.UPDATE_DOCS === '1') {
		writeFileSync('docs/licences.md', page)
	}
	expect(readFileSync('docs/licences.md', 'utf8') === page, 'run this file with UPDATE_DOCS=1').toBe(true)
})

it('nothing goes into the archive under a licence that does not fit', () => {
	const bundled = licencePage().split('\n## ')[1]!.split('\n').filter((line) => /^\| [^-p]|^\| p(?!ackage \|)/.test(line)).map((line) => line.split('|').map((cell) => cell.trim()))
	expect(bundled.length).toBeGreaterThan(20)
	expect(bundled.filter(([, , licence]) => !FITTING.test(licence!)).map(([, name, licence]) => `${name}: ${licence}`)).toEqual([])
})
