/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { askForHelp, inDays } from '../server/world.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { askOf, newHelper } from './steps/arrange.ts'
import { main } from './steps/member.ts'

test('a helper proposes times, the member chooses one, it is moved, and cancelled for both', async ({ people }) => {
	const helper = await newHelper(people, 'Alma')
	const member = await people.newcomer('Bodo')
	const desk = people.api('koordination')
	const { id } = await askForHelp(member.api)
	const asked = await desk.ok<Parameters<typeof askOf>[0]>('POST', `/requests/${id}/asks`, { helpers: [helper.helper], deadline: inDays(2) })
	await helper.api.ok('POST', `/asks/${askOf(asked, helper)}/accept`)
	await desk.ok('POST', `/requests/${id}/confirm`, { ask: askOf(asked, helper) })

	const page = await people.open(helper, `/aufgaben/${askOf(asked, helper)}`)
	await page.getByRole('link', { name: 'Termin ausmachen' }).click()
	await expect(page.getByLabel('Zeit (Pflichtfeld)')).not.toHaveValue('')
	await page.getByRole('radio', { name: 'per Video' }).check()
	await page.getByRole('button', { name: 'Weiter' }).click()
	await page.getByLabel('Adresse des Video-Treffens').fill('https://example.org/raum')
	await page.getByLabel('Telefonnummer zum Einwählen').fill('030 23125 170')
	await page.getByLabel('PIN').fill('4711')
	// What is typed outlives the page.
	await page.reload()
	await page.getByRole('button', { name: 'Weiter' }).click()
	await expect(page.getByLabel('Adresse des Video-Treffens')).toHaveValue('https://example.org/raum')
	await expect(page.getByLabel('PIN')).toHaveValue('4711')
	await page.getByRole('button', { name: 'Termin speichern' }).click()
	await expect(page.getByRole('heading', { name: 'Vorgeschlagen' })).toBeVisible()

	const own = await people.open(member, `/anfragen/${id}`)
	const card = own.getByRole('region', { name: 'Termine' }).getByRole('listitem')
	await expect(card.getByRole('heading', { name: 'Wann passt es dir?' })).toBeVisible()
	await expect(card).toContainText('PIN: 4711')
	const time = await card.getByRole('button', { name: /Uhr|\d\d:\d\d/ }).nth(1).innerText()
	await card.getByRole('button', { name: time.trim() }).click()
	await expect(card.getByRole('heading', { name: time.trim() })).toBeVisible()

	// The helper moves it: the form holds what was agreed.
	await page.goto(appPath(`/aufgaben/${askOf(asked, helper)}`))
	await page.getByRole('button', { name: 'Termin verschieben' }).click()
	await expect(page.getByRole('heading', { name: 'Termin verschieben', level: 1 })).toBeVisible()
	const field = page.getByLabel('Zeit (Pflichtfeld)')
	const later = (await field.inputValue()).replace(/\d\d:\d\d$/, '11:45')
	await field.fill(later)
	await page.getByRole('button', { name: 'Weiter' }).click()
	await expect(page.getByLabel('PIN')).toHaveValue('4711')
	await page.getByRole('button', { name: 'Termin speichern' }).click()
	await expect(main(page).getByRole('heading', { name: /11:45/ })).toBeVisible()

	await own.goto(appPath(`/anfragen/${id}`))
	await expect(card.getByRole('heading', { name: /11:45/ })).toBeVisible()
	await expect(card).toContainText('Ruf uns an, dann verschieben wir den Termin.')
	await own.goto(appPath('/'))
	await own.getByRole('region', { name: 'Das ist meins' }).getByRole('link', { name: 'Dein Termin' }).click()
	await card.getByRole('button', { name: 'Termin absagen' }).click()
	await card.getByRole('button', { name: 'Ja, absagen' }).click()
	await expect(card.getByRole('heading', { name: 'Abgesagt' })).toBeVisible()

	await page.goto(appPath(`/aufgaben/${askOf(asked, helper)}`))
	await expect(main(page).getByRole('heading', { name: 'Abgesagt' })).toBeVisible()
})
