/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { setTheme, themes } from '../fixtures/looks.ts'
import { expect, test } from '../fixtures/test.ts'
import { pages } from '../pages.ts'
import { measureAgain, measureBuild, measureLook } from './checks.ts'
import { findHelp } from './help.ts'
import { keep, keepSight } from './kept.ts'
import { faultsOf } from './measured.ts'
import { openPage } from './open.ts'
import { printSheet, sheetFaults } from './paper.ts'
import { readableTree } from './tree.ts'

/** B15 leaves out the form that is filled in while somebody is on the phone: it has to fit on one screen. */
const ANY_NUMBER = Number.POSITIVE_INFINITY

for (const one of pages) {
	test(`${one.name} leaves nobody behind`, async ({ people }) => {
		const page = await openPage(people, one)
		const member = one.area === 'member'
		const spot = await findHelp(page)
		keepSight({
			page: one.name,
			account: one.account,
			pathname: new URL(page.url()).pathname,
			title: await page.title(),
			help: member ? { spot } : null,
		})
		if (member) {
			const sheet = sheetFaults(await printSheet(page), [
				await page.locator('#content h1').innerText(),
				spot?.phone ?? 'a phone number',
				page.url().replace(/[?#].*$/, ''),
			])
			expect.soft(sheet.map((fault) => `B21 ${fault}`)).toEqual([])
			expect.soft(await readableTree(page)).toMatchSnapshot(`${one.name}.yml`)
		}
		for (const theme of themes) {
			await setTheme(page, theme)
			const look = await (theme === themes[0] ? measureLook : measureAgain)(page, one)
			keep(one.name, theme, look)
			expect.soft(faultsOf(look), theme).toEqual([])
		}
		await setTheme(page, 'light')
		const build = await measureBuild(page, { ...one, fields: one.name === 'intake' ? ANY_NUMBER : undefined })
		keep(one.name, null, build)
		expect(faultsOf(build)).toEqual([])
	})
}
