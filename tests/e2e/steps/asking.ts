/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

/**
 * @param name - of a button
 * @return what presses it
 */
export function press(name: string): (page: Page) => Promise<void> {
	return (page) => page.getByRole('button', { name, exact: true }).click()
}

/** From the first step of asking to the second. */
export async function toHow(page: Page): Promise<void> {
	await page.getByRole('checkbox', { name: 'Die Cloud auf dem Handy' }).check()
	await goOn(page, 'Wie sollen wir helfen?')
}

/** From the first step of asking to the third. */
export async function toWhere(page: Page): Promise<void> {
	await toHow(page)
	await page.getByRole('checkbox', { name: 'am Telefon' }).check()
	await page.getByRole('textbox', { name: 'Deine Telefonnummer' }).fill('030 23125 190')
	await goOn(page, 'Wo und wann?')
}

/** From the first step of asking to the last, on which everything is looked at once more. */
export async function toReview(page: Page): Promise<void> {
	await toWhere(page)
	await page.getByRole('combobox', { name: 'Kreisverband' }).selectOption('Dresden')
	await goOn(page, 'Prüfen und absenden')
}

/** Waits for the step with this heading. */
async function goOn(page: Page, heading: string): Promise<void> {
	await press('Weiter')(page)
	await page.getByRole('heading', { name: heading, exact: true }).waitFor()
}
