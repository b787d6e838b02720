/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { expect, test } from '../fixtures/test.ts'
import { pages } from '../pages.ts'
import { openPage } from './open.ts'

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

interface App {
	config: { globalProperties: { $router: { getRoutes: () => { name: symbol | string }[] } } }
}
