/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { expect, test as teardown } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { THEMES } from '../fixtures/looks.ts'
import { pages } from '../pages.ts'
import { demands } from './demands.ts'
import { titleFaults } from './headings.ts'
import { helpFaults } from './help.ts'
import { keep, kept, keptSights } from './kept.ts'
import { counted } from './measured.ts'
import { writeTable } from './table.ts'

/** What no page can tell alone. It runs after all of them, so that none has to be opened twice. */
teardown('every page has a title of its own and its help in the same place', () => {
	const sights = keptSights()
	const accounts = [...new Set(sights.map(({ account }) => account))]
	const titles = accounts.flatMap((account) => {
		// One person meets these pages; the same address with another question is the same page.
		const met = sights.filter((sight) => sight.account === account)
		return titleFaults(new Map(met.map(({ pathname, title }) => [pathname, title])))
	})
	const spots = new Map(sights.flatMap(({ page, help }) => help ? [[page, help.spot] as const] : []))
	const measured = [
		counted('B18', 'gleiche Titel', titles),
		counted('B12', 'Seiten mit Hilfe an anderem Ort', helpFaults(spots)),
	]
	keep('alle Seiten', null, measured)
	expect(measured.flatMap(({ faults }) => faults)).toEqual([])
})

// Only the whole run in all themes may say what holds.
if (process.env.UPDATE_DOCS === '1' && process.env.FULL === '1') {
	teardown('write down what was measured', () => {
		const [results, sights] = [kept(), keptSights()]
		const themes = [null, ...Object.keys(THEMES)]
		const gaps = pages.flatMap(({ name }) => themes.filter((theme) => !results.some((one) => one.place === name && one.theme === theme)).map((theme) => `${name} ${theme ?? 'in any theme'}`))
		expect(gaps, 'pages that were not measured').toEqual([])
		expect(demands.filter(({ id }) => !results.some(({ demand }) => demand === id)), 'demands that were not measured').toEqual([])
		writeFileSync('docs/inclusion.md', writeTable(results, pages.map(({ name }) => sights.find(({ page }) => page === name)!)))
	})
}
