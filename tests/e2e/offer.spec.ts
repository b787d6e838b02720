/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Helper } from '../../src/api/types.ts'

import { expect, test } from './fixtures/test.ts'
import { newHelper } from './steps/arrange.ts'
import { dayFromNow, main } from './steps/member.ts'

test('a member offers help with three answers', async ({ people }) => {
	const person = await people.newcomer('Olga')
	const page = await people.open(person)
	await main(page).getByRole('link', { name: 'Ich möchte helfen' }).click()
	await page.getByRole('combobox', { name: 'Wo wohnst du?' }).selectOption('Dresden')
	await page.getByRole('group', { name: 'Wie möchtest du helfen?' }).getByRole('checkbox', { name: 'am Telefon' }).check()
	await page.getByRole('checkbox', { name: 'Ich halte mich an diese Regeln' }).check()
	await page.getByRole('button', { name: 'Hilfe anbieten' }).click()
	await expect(main(page)).toContainText('Danke! Dein Angebot ist gespeichert.')
	await expect(page.getByRole('heading', { name: 'Mein Angebot', level: 1 })).toBeVisible()
	await expect(page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Meine Aufgaben' })).toBeVisible()
	expect(Object.keys((await person.api.ok<Helper>('GET', '/helpers/me')).topics).length).toBeGreaterThan(0)
})

test('who lives elsewhere says where the ties are, and learns what does not go from there', async ({ people }) => {
	const page = await people.open(await people.newcomer('Ferdinand'), '/helfen')
	await page.getByRole('combobox', { name: 'Wo wohnst du?' }).selectOption({ label: 'Woanders, nicht in Sachsen' })
	await page.getByRole('group', { name: 'Wie möchtest du helfen?' }).getByRole('checkbox', { name: 'vor Ort' }).check()
	await page.getByRole('checkbox', { name: 'Ich halte mich an diese Regeln' }).check()
	await page.getByRole('button', { name: 'Hilfe anbieten' }).click()
	await expect(page.getByRole('alert').getByRole('link')).toHaveText([
		'Bitte wähle mindestens einen Ort, mit dem du verbunden bist.',
		'Aus der Ferne geht Hilfe vor Ort nicht. Bitte wähle eine andere Art.',
	])
	const channels = page.getByRole('group', { name: 'Wie möchtest du helfen?' })
	await channels.getByRole('checkbox', { name: 'vor Ort' }).uncheck()
	await channels.getByRole('checkbox', { name: 'per Video' }).check()
	await page.getByRole('group', { name: 'Wohin hast du Verbindungen?' }).getByRole('checkbox', { name: 'Bautzen' }).check()
	await page.getByRole('button', { name: 'Hilfe anbieten' }).click()
	await expect(main(page)).toContainText('Danke! Dein Angebot ist gespeichert.')
})

test('a helper takes a break and comes back', async ({ people }) => {
	const helper = await newHelper(people, 'Petra')
	const page = await people.open(helper, '/helfen')
	await page.getByRole('button', { name: 'Pause machen' }).click()
	await expect(main(page)).toContainText('Bitte wähle einen Tag, der noch kommt.')
	const until = dayFromNow(14)
	await page.getByLabel('Bis zu welchem Tag?').fill(until)
	await page.getByRole('button', { name: 'Pause machen' }).click()
	await expect(main(page)).toContainText('Du machst Pause bis')
	expect((await helper.api.ok<Helper>('GET', '/helpers/me')).pausedUntil).toBe(until)
	await page.getByRole('button', { name: 'Pause beenden' }).click()
	await expect(page.getByRole('button', { name: 'Pause machen' })).toBeVisible()
	expect((await helper.api.ok<Helper>('GET', '/helpers/me')).pausedUntil).toBeNull()
})

test('a helper stops, and the offer is gone', async ({ people }) => {
	const helper = await newHelper(people, 'Lore')
	const page = await people.open(helper, '/helfen')
	await page.getByRole('button', { name: 'Mein Angebot löschen' }).click()
	await page.getByRole('button', { name: 'Ja, löschen' }).click()
	await expect(main(page)).toContainText('Dein Angebot ist gelöscht.')
	await expect(page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Meine Aufgaben' })).toHaveCount(0)
	expect((await helper.api.app('GET', '/helpers/me')).status).toBe(404)
})
