/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Settings } from '../../../src/api/types.ts'
import type { People } from '../fixtures/test.ts'

import { expect } from '../fixtures/test.ts'

/** Opens the form for people without account. */
export async function openForm(people: People): Promise<void> {
	const admin = people.api('admin')
	const settings = await admin.ok<Settings>('GET', '/settings')
	await admin.ok('PUT', '/settings', { ...settings, publicForm: true, helpdesk: [{ district: null, phone: '040 66969 100', hours: 'dienstags 10 bis 12 Uhr', name: '' }] })
}

/** On to the next step, which has this title. */
export async function next(page: Page, title: string): Promise<void> {
	await page.getByRole('button', { name: 'Weiter' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

/**
 * Fills in the form up to its last step.
 *
 * @param page - the first step
 * @param person - how to reach them
 */
export async function fillForm(page: Page, person: { name: string, phone?: string, email?: string }): Promise<void> {
	await page.getByRole('checkbox', { name: 'An einer Videokonferenz teilnehmen' }).check()
	await page.getByLabel('Was möchtest du gern können?').fill('Der Ton fehlt.')
	await next(page, 'Wie sollen wir helfen?')
	await page.getByRole('checkbox', { name: 'am Telefon' }).setChecked(person.phone !== undefined)
	await page.getByRole('checkbox', { name: 'per Video' }).check()
	await page.getByLabel('Postleitzahl').fill('02826')
	await next(page, 'Wie erreichen wir dich?')
	await page.getByLabel('Dein Name').fill(person.name)
	await page.getByLabel('Deine Telefonnummer').fill(person.phone ?? '')
	await page.getByLabel('Deine E-Mail-Adresse').fill(person.email ?? '')
	await next(page, 'Prüfen und absenden')
}

/** Agrees and sends, again if the form takes a quick visitor for a program. */
export async function sendForm(page: Page, title: string): Promise<void> {
	await page.getByRole('checkbox', { name: 'Ja, ich bin einverstanden' }).check()
	await expect(async () => {
		await page.getByRole('button', { name: 'Anfrage absenden' }).click()
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 500 })
	}).toPass()
}
