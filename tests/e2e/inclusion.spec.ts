/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { World } from './world.ts'

import { axeFaults } from './fixtures/axe.ts'
import { setTheme, setViewport, themes } from './fixtures/looks.ts'
import { expect, test } from './fixtures/test.ts'
import { contrastFaults } from './inclusion/contrast.ts'
import { focusFaults } from './inclusion/focus.ts'
import { headingFaults } from './inclusion/headings.ts'
import { labelFaults } from './inclusion/labels.ts'
import { targetFaults } from './inclusion/targets.ts'
import { textFaults, zoomFaults } from './inclusion/text.ts'
import { pages } from './pages.ts'
import { buildWorld } from './world.ts'

// One world for all pages: they only look.
test.describe.configure({ mode: 'default' })

let world: World | undefined
const titles = new Map<string, string>()

for (const { name, path, account, area } of pages) {
	test(`${name} leaves nobody behind`, async ({ people }) => {
		world ??= await buildWorld(people)
		const page = await people.open(account, path(world))
		await page.locator('#content h1').first().waitFor()
		await page.waitForLoadState('networkidle')

		const faults: string[] = []
		faults.push(...await headingFaults(page, titles))
		faults.push(...await focusFaults(page))
		faults.push(...await labelFaults(page))
		for (const theme of themes) {
			await setTheme(page, theme)
			faults.push(...(await axeFaults(page)).map((fault) => `${theme}: ${fault}`))
			if (area === 'member') {
				faults.push(...(await contrastFaults(page)).map((fault) => `${theme}: ${fault}`))
			}
		}
		if (area === 'member') {
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
