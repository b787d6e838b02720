/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Locator, Page } from '@playwright/test'

import { expect, test } from './fixtures/test.ts'
import { arrangedFor, askedFor, askOf, newHelper } from './steps/arrange.ts'
import { main } from './steps/member.ts'

/** Screens on which somebody must choose. What is filled in already or may stay empty is no decision. */
class Decisions {
	count = 0

	/**
	 * Leaves a screen by this button or link.
	 */
	async by(way: Locator): Promise<void> {
		this.count += 1
		await way.click()
	}
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('asking for help takes at most five decisions', async ({ people }) => {
	const page = await people.open(await people.newcomer('Minna'))
	const decisions = new Decisions()
	await decisions.by(main(page).getByRole('link', { name: 'Ich brauche Hilfe' }))
	await page.getByRole('checkbox', { name: 'Die Cloud auf dem Handy' }).check()
	await decisions.by(button(page, 'Weiter'))
	await page.getByRole('checkbox', { name: 'per Video' }).check()
	await decisions.by(button(page, 'Weiter'))
	await page.getByRole('textbox', { name: 'Postleitzahl' }).fill('01067')
	await expect(main(page)).toContainText('Das ist Dresden.')
	await decisions.by(button(page, 'Weiter'))
	await page.getByRole('checkbox', { name: 'Ja, ich bin einverstanden' }).check()
	await decisions.by(button(page, 'Anfrage absenden'))
	await expect(page.getByRole('heading', { name: 'Danke, deine Anfrage ist da' })).toBeVisible()
	expect(decisions.count).toBeLessThanOrEqual(5)

	const withdrawing = new Decisions()
	await page.getByRole('link', { name: 'Meine Anfrage öffnen' }).click()
	await withdrawing.by(button(page, 'Anfrage zurückziehen'))
	await withdrawing.by(button(page, 'Ja, zurückziehen'))
	await expect(page.getByRole('heading', { name: 'Du hast diese Anfrage zurückgezogen' })).toBeVisible()
	expect(withdrawing.count).toBeLessThanOrEqual(3)
})

test('saying yes, and finding the number to call, take at most three decisions each', async ({ people }) => {
	const [helper, busy] = [await newHelper(people, 'Jette'), await newHelper(people, 'Klara')]
	await askedFor(people, [helper])
	const page = await people.open(helper)
	const yes = new Decisions()
	await yes.by(main(page).getByRole('link', { name: 'Kannst du helfen?' }))
	await yes.by(button(page, 'Annehmen'))
	await expect(main(page)).toContainText('Du hast zugesagt. Danke!')
	expect(yes.count).toBeLessThanOrEqual(3)

	const request = await arrangedFor(people, busy)
	await people.api('aufnahme').ok('POST', `/requests/${request.id}/calls`, { direction: 'out', result: 'reached', told: true })
	const other = await people.open(busy)
	const number = new Decisions()
	await number.by(main(other).getByRole('link', { name: 'Bitte ruf jetzt an' }))
	await expect(other).toHaveURL(new RegExp(`/aufgaben/${askOf(request, busy)}$`))
	await expect(main(other).getByRole('link', { name: /23125.* anrufen/ })).toBeVisible()
	expect(number.count).toBeLessThanOrEqual(3)
})
