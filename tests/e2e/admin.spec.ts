/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { appPath, expect, test } from './fixtures/test.ts'
import { main } from './steps/member.ts'

const SETTINGS = '/index.php/settings/admin/ins_netz_gegangen'

// They change the same settings.
test.describe.configure({ mode: 'serial' })

test('settings: a wrong one is named at its field, and the right ones reach the members', async ({ people }) => {
	const page = await people.open('admin')
	await page.goto(SETTINGS)
	await page.getByRole('button', { name: 'Nummer ergänzen' }).click()
	const phone = page.getByRole('group', { name: 'Telefon 1' })
	await phone.getByRole('textbox', { name: 'Telefonnummer' }).fill('040 66969 100')
	await phone.getByRole('textbox', { name: 'Zeiten' }).fill('dienstags 10 bis 12 Uhr')
	const notice = page.getByRole('textbox', { name: 'Internetadresse des Datenschutzhinweises' })
	await notice.fill('http://example.org/datenschutz')
	await page.getByRole('button', { name: 'Einstellungen speichern' }).click()
	await page.getByRole('alert').getByRole('link', { name: 'Bitte gib eine Adresse ein, die mit https:// beginnt.' }).click()
	await expect(notice).toBeFocused()
	await expect(notice).toHaveAccessibleDescription(/https:\/\/ beginnt/)
	await expect(phone.getByRole('textbox', { name: 'Telefonnummer' })).toHaveValue('040 66969 100')

	await notice.fill('https://example.org/datenschutz')
	await page.getByRole('button', { name: 'Einstellungen speichern' }).click()
	await expect(page.getByText('Die Einstellungen sind gespeichert.')).toBeVisible()
	await page.reload()
	await expect(notice).toHaveValue('https://example.org/datenschutz')

	const member = await people.open(await people.newcomer('Anni'), '/meine-daten')
	await expect(member.getByRole('complementary', { name: 'Hilfe' })).toContainText('dienstags 10 bis 12 Uhr')
	await expect(main(member).getByRole('link', { name: 'Unsere Hinweise zum Datenschutz lesen' })).toHaveAttribute('href', 'https://example.org/datenschutz')

	// Folded away, one line for each phone.
	await expect(page.getByRole('button', { name: 'Diese Nummer entfernen' })).toHaveCount(0)
	await page.getByText('040 66969 100').click()
	await page.getByRole('button', { name: 'Diese Nummer entfernen' }).click()
	await page.getByRole('button', { name: 'Einstellungen speichern' }).click()
	await expect(page.getByText('Die Einstellungen sind gespeichert.')).toBeVisible()
})

test('two who save at once: what differs stays from both, what is the same is shown twice', async ({ people }) => {
	const days = (page: Page) => page.getByRole('textbox', { name: 'Tage ohne Ereignis, bis eine Anfrage' })
	const travel = (page: Page) => page.getByRole('textbox', { name: 'Fahrtkosten' })
	const save = (page: Page) => page.getByRole('button', { name: 'Einstellungen speichern' }).click()
	const [one, other] = [await people.open('admin'), await people.open('admin')]
	for (const page of [one, other]) {
		await page.goto(SETTINGS)
		await expect(days(page)).toBeVisible()
	}

	await days(one).fill('9')
	await save(one)
	await expect(one.getByText('Die Einstellungen sind gespeichert.')).toBeVisible()
	await travel(other).fill('Wir zahlen die Fahrkarte.')
	await save(other)
	await expect(other.getByText('Die Einstellungen sind gespeichert.')).toBeVisible()
	await expect(days(other), 'what the first one saved').toHaveValue('9')

	await travel(one).fill('Bitte frage die Koordination.')
	await save(one)
	const both = one.getByRole('region', { name: 'Jemand anderes hat das Gleiche geändert' })
	await expect(both).toContainText('Gespeichert ist: Wir zahlen die Fahrkarte.')
	await expect(both).toContainText('Deins: Bitte frage die Koordination.')
	await expect(travel(one)).toHaveValue('Bitte frage die Koordination.')
	await both.getByRole('button', { name: 'Trotzdem meins speichern' }).click()
	await expect(one.getByText('Die Einstellungen sind gespeichert.')).toBeVisible()
	await one.reload()
	await expect(days(one)).toHaveValue('9')
	await expect(travel(one)).toHaveValue('Bitte frage die Koordination.')

	await days(one).fill('7')
	await travel(one).fill('')
	await save(one)
	await expect(one.getByText('Die Einstellungen sind gespeichert.')).toBeVisible()
})

test('a group gets a role for one district, and loses it', async ({ people }) => {
	const page = await people.open('admin')
	await page.goto(SETTINGS)
	const section = page.getByRole('region', { name: 'Gruppen und Rollen' })
	await section.getByRole('button', { name: 'Rolle geben' }).click()
	await expect(section.getByRole('alert').getByRole('link')).toHaveText(['Bitte wähle eine Gruppe.'])
	await section.getByRole('combobox', { name: 'Gruppe der Cloud' }).selectOption('aussen')
	await section.getByRole('combobox', { name: 'Rolle' }).selectOption('Aufnahme')
	await section.getByRole('checkbox', { name: 'Bautzen' }).check()
	await section.getByRole('button', { name: 'Rolle geben' }).click()
	await expect(section).toContainText('aussen hat jetzt die Rolle Aufnahme.')

	const card = section.getByRole('listitem').filter({ hasText: 'aussen' })
	await expect(card).toContainText('Bautzen')
	await card.getByRole('button', { name: 'Zurücknehmen' }).click()
	await card.getByRole('button', { name: 'Ja, zurücknehmen' }).click()
	await expect(card).toHaveCount(0)
})

test('a member who is no admin has no such page', async ({ people }) => {
	const page = await people.open('mitglied')
	expect((await page.goto(SETTINGS))?.status()).toBe(403)
	await page.goto(appPath('/'))
	await expect(page.getByRole('banner').getByRole('link', { name: 'Verwaltung' })).toHaveCount(0)
})
