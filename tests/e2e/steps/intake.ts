/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { expect } from '@playwright/test'
import { main } from './member.ts'

/** What a caller says, in the order of the talk. */
export interface Caller {
	phone: string
	name: string
	postalCode: string
	topic: string
	text: string
}

/**
 * Takes a call down with the form of the intake.
 *
 * @param page - at `/aufnahme`
 * @param caller - who calls
 * @return the codeword, from the sentence that is read out
 */
export async function takeCall(page: Page, { phone, name, postalCode, topic, text }: Caller): Promise<string> {
	await page.getByRole('textbox', { name: 'Telefonnummer' }).fill(phone)
	await page.getByRole('textbox', { name: 'Name (freiwillig)' }).fill(name)
	await expect(page.getByText('Diese Nummer ist neu.')).toBeVisible()
	await page.getByRole('textbox', { name: 'Postleitzahl' }).fill(postalCode)
	await expect(page.getByText(/^Das ist .+\.$/)).toBeVisible()
	await page.getByRole('checkbox', { name: topic }).check()
	await page.getByRole('textbox', { name: 'Mit eigenen Worten' }).fill(text)
	await page.getByRole('checkbox', { name: 'Vorgelesen und zugestimmt' }).check()
	await page.getByRole('button', { name: 'Speichern und Codewort zeigen' }).click()
	await expect(page.getByRole('heading', { name: 'Die Anfrage ist gespeichert' })).toBeVisible()
	return spokenCodeword(page)
}

/**
 * The codeword as it stands in the sentence to read out.
 */
async function spokenCodeword(page: Page): Promise<string> {
	const sentence = main(page).getByText(/sagt das Codewort/).last()
	const [, word] = /Codewort (\S+?)\./.exec(await sentence.innerText()) ?? []
	if (word === undefined) {
		throw new Error('No codeword is read out.')
	}
	return word
}
