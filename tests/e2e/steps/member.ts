/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { expect } from '@playwright/test'

/** The page without the frame and the navigation around it. */
export function main(page: Page) {
	return page.getByRole('main')
}

/** What somebody answers on the four steps. */
export interface Answers {
	topic: string
	text: string
	channel: string
	phone: string
	postalCode: string
	/** Name of the place that belongs to the code, and its district. */
	place: string
	district: string
}

/**
 * Fills the first three steps, from the first to the review.
 */
export async function fillToReview(page: Page, { topic, text, channel, phone, postalCode, place, district }: Answers): Promise<void> {
	await expect(page.getByText('Schritt 1 von 4')).toBeVisible()
	await page.getByRole('checkbox', { name: topic }).check()
	await page.getByRole('textbox', { name: 'Was möchtest du gern können?' }).fill(text)
	await page.getByRole('button', { name: 'Weiter' }).click()

	await expect(page.getByText('Schritt 2 von 4')).toBeVisible()
	await page.getByRole('checkbox', { name: channel }).check()
	await page.getByRole('textbox', { name: 'Deine Telefonnummer' }).fill(phone)
	await page.getByRole('button', { name: 'Weiter' }).click()

	await expect(page.getByText('Schritt 3 von 4')).toBeVisible()
	await page.getByRole('textbox', { name: 'Postleitzahl' }).fill(postalCode)
	await expect(page.getByText(`Das ist ${place}.`)).toBeVisible()
	await expect(page.getByRole('combobox', { name: 'Kreisverband' }).getByRole('option', { name: district, selected: true })).toBeAttached()
	await page.getByRole('button', { name: 'Weiter' }).click()

	await expect(page.getByText('Schritt 4 von 4')).toBeVisible()
}

/**
 * Agrees on the review page and sends.
 */
export async function agreeAndSend(page: Page): Promise<void> {
	await page.getByRole('checkbox', { name: 'Ja, ich bin einverstanden' }).check()
	await page.getByRole('button', { name: 'Anfrage absenden' }).click()
	await expect(page.getByRole('heading', { name: 'Danke, deine Anfrage ist da' })).toBeVisible()
}

/**
 * @param days - from today
 * @return `YYYY-MM-DD`, as a date field wants it
 */
export function dayFromNow(days: number): string {
	return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
