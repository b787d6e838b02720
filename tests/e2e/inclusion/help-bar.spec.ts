/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { expect, test } from '../fixtures/test.ts'

const LETTERS = ['Normale Schrift', 'Große Schrift', 'Sehr große Schrift']

test('on a narrow page the help takes two rows, and in no size of letters is an end of it cut off', async ({ people }) => {
	const page = await people.open(await people.newcomer('Hella'))
	const help = page.getByRole('complementary', { name: 'Hilfe' })
	const more = help.getByRole('button', { name: 'Lesehilfe' })
	for (const width of [360, 320]) {
		await page.setViewportSize({ width, height: 740 })
		for (const [index, name] of LETTERS.entries()) {
			if (await more.getAttribute('aria-expanded') === 'false') {
				await more.click()
			}
			await help.getByRole('button', { name, exact: true }).click()
			await more.click()
			const seen = await help.evaluate((bar) => {
				const parts = ['.help-bar__phone', '.help-bar__number', '.help-bar__hours', '.help-bar__line > .help-bar__link', '.help-bar__toggle'].map((part) => bar.querySelector(part)!.getBoundingClientRect())
				const [phone, , , link, toggle] = parts
				return { right: Math.max(...parts.map(({ right }) => right)), rows: phone!.bottom <= link!.top && link!.top < toggle!.bottom && toggle!.top < link!.bottom ? 2 : 3 }
			})
			expect(seen.right, `${width} px, ${name}`).toBeLessThanOrEqual(width)
			if (width === 360 && index < 2) {
				expect(seen.rows, `${width} px, ${name}`).toBe(2)
			}
		}
	}
})

test('as long as nobody has entered a number, the link stands beside the button of the navigation, not below it', async ({ people }) => {
	const page = await people.open(await people.newcomer('Heidrun'))
	await page.setViewportSize({ width: 360, height: 740 })
	const help = page.getByRole('complementary', { name: 'Hilfe' })
	// The host of the tests has a number; a server that was just set up has none.
	await help.locator('.help-bar__phone').evaluate((phone) => phone.remove())
	const menu = await page.locator('.app-navigation-toggle').boundingBox()
	const link = await help.getByRole('link', { name: 'Ruf mich zurück' }).boundingBox()
	expect(link!.x).toBeGreaterThanOrEqual(menu!.x + menu!.width)
})
