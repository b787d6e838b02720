/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { HelpSpot } from './help.ts'

import { expect, test } from '../fixtures/test.ts'
import { pages } from '../pages.ts'
import { titleFaults } from './headings.ts'
import { findHelp, helpFaults } from './help.ts'
import { keep } from './kept.ts'
import { counted } from './measured.ts'
import { goOn, openPage } from './open.ts'

test('every route of the app is in the list of pages', async ({ people }) => {
	const page = await openPage(people, pages[0]!)
	const routes = await page.evaluate(() => {
		const root = [...document.querySelectorAll('*')].find((element) => '__vue_app__' in element && '$router' in (element.__vue_app__ as App).config.globalProperties)!
		return (root as unknown as { __vue_app__: App }).__vue_app__.config.globalProperties.$router.getRoutes().map(({ name }) => String(name))
	})
	const listed = pages.map(({ name }) => name)
	expect(routes.filter((name) => !listed.includes(name))).toEqual([])
	expect(listed.filter((name, index) => listed.indexOf(name) !== index), 'one name, one page').toEqual([])
})

test('every page has a title of its own and its help in the same place', async ({ people }) => {
	// It opens all of them, one after the other.
	test.slow()
	const titleFaultsOf: string[] = []
	const spots = new Map<string, HelpSpot | null>()
	for (const account of new Set(pages.map((one) => one.account))) {
		// One person meets these pages; the same address with another question or role is the same page.
		const titles = new Map<string, string>()
		const [first, ...others] = pages.filter((each) => each.account === account)
		const page = await openPage(people, first!)
		for (const one of [first!, ...others]) {
			if (one !== first) {
				await goOn(page, one)
			}
			titles.set(new URL(page.url()).pathname, await page.title())
			if (one.area === 'member') {
				spots.set(one.name, await findHelp(page))
			}
		}
		titleFaultsOf.push(...titleFaults(titles))
	}
	const measured = [
		counted('B18', 'gleiche Titel', titleFaultsOf),
		counted('B12', 'Seiten mit Hilfe an anderem Ort', helpFaults(spots)),
	]
	keep('alle Seiten', null, measured)
	expect(measured.flatMap(({ faults }) => faults)).toEqual([])
})

interface App {
	config: { globalProperties: { $router: { getRoutes: () => { name: symbol | string }[] } } }
}
