/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { People } from './fixtures/test.ts'
import type { PageUnderTest } from './pages.ts'

import { axeFaults } from './fixtures/axe.ts'
import { setTheme, setViewport, themes } from './fixtures/looks.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { contrastFaults } from './inclusion/contrast.ts'
import { focusFaults } from './inclusion/focus.ts'
import { headingFaults, titleFaults } from './inclusion/headings.ts'
import { labelFaults } from './inclusion/labels.ts'
import { targetFaults } from './inclusion/targets.ts'
import { textFaults, zoomFaults } from './inclusion/text.ts'
import { pages } from './pages.ts'
import { keptWorld } from './world.ts'

/** Opens a page and waits until it shows what it is about. */
async function openPage(people: People, { account, path }: PageUnderTest): Promise<Page> {
	const page = await people.open(account, path(keptWorld()))
	await page.locator('#content h1').first().waitFor()
	await page.waitForLoadState('networkidle')
	return page
}

test('every page has a title of its own', async ({ people }) => {
	// It opens all of them, one after the other.
	test.slow()
	const titles = new Map<string, string>()
	for (const account of new Set(pages.map((one) => one.account))) {
		const page = await people.open(account)
		for (const one of pages.filter((each) => each.account === account)) {
			await page.goto(appPath(one.path(keptWorld())))
			await page.locator('#content h1').first().waitFor()
			await page.waitForLoadState('networkidle')
			titles.set(one.name, await page.title())
		}
	}
	expect(titleFaults(titles)).toEqual([])
})

for (const one of pages) {
	test(`${one.name} leaves nobody behind`, async ({ people }) => {
		const page = await openPage(people, one)
		const faults = await headingFaults(page)
		faults.push(...await focusFaults(page))
		faults.push(...await labelFaults(page))
		for (const theme of themes) {
			await setTheme(page, theme)
			faults.push(...(await axeFaults(page)).map((fault) => `${theme}: ${fault}`))
			if (one.area === 'member') {
				faults.push(...(await contrastFaults(page)).map((fault) => `${theme}: ${fault}`))
			}
		}
		if (one.area === 'member') {
			faults.push(...await textFaults(page))
			faults.push(...await targetFaults(page))
			await setViewport(page, 'phone')
			faults.push(...(await targetFaults(page)).map((fault) => `phone: ${fault}`))
			await setViewport(page, 'desk')
			faults.push(...await zoomFaults(page))
		} else {
			faults.push(...await targetFaults(page, 24, 0))
		}
		expect([...new Set(faults)]).toEqual([])
	})
}
