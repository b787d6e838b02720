/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Locator, Page } from '@playwright/test'

import { expect } from '@playwright/test'

/**
 * How many wait in a queue, as its tile says.
 *
 * @param page - at the desk
 * @param queue - name of the queue, such as `Neu`
 */
export function queueTile(page: Page, queue: string): Locator {
	return page.getByRole('navigation', { name: 'Listen' }).getByRole('link', { name: queue })
}

/**
 * Expects these numbers in the queues of the desk.
 *
 * @param page - at the desk
 * @param counts - number by name of the queue
 */
export async function expectQueues(page: Page, counts: Record<string, number>): Promise<void> {
	for (const [queue, count] of Object.entries(counts)) {
		await expect(queueTile(page, queue)).toHaveText(new RegExp(`^\\s*${count}\\D`))
	}
}

/**
 * Opens the request with this codeword from the list that is shown.
 */
export async function openRequest(page: Page, codeword: string): Promise<void> {
	await page.getByRole('listitem').filter({ hasText: `Codewort: ${codeword}` }).getByRole('heading').getByRole('link').click()
	await expect(page.getByRole('heading', { name: 'Was jetzt geht' })).toBeVisible()
}

/**
 * The box of a proposed helper, which says why this one fits.
 */
export function proposal(page: Page, helper: string): Locator {
	return page.getByRole('region', { name: 'Wer passt' }).getByRole('checkbox', { name: helper })
}

/**
 * Chooses helpers and asks them.
 *
 * @param page - of the request
 * @param helpers - their names
 */
export async function askHelpers(page: Page, helpers: string[]): Promise<void> {
	for (const helper of helpers) {
		await proposal(page, helper).check()
	}
	await page.getByRole('button', { name: helpers.length === 1 ? '1 Helfer*in fragen' : `${helpers.length} Helfer*innen fragen` }).click()
	const notice = helpers.length === 1 ? '1 Helfer*in ist gefragt.' : `${helpers.length} Helfer*innen sind gefragt.`
	await expectNotice(page, notice)
	await expect(page.getByRole('main').getByText(notice, { exact: true }), 'on the screen, though the button stood far below').toBeInViewport()
}

/**
 * Confirms a helper who said yes: the first tap asks, the second does it.
 */
export async function confirmHelper(page: Page, helper: string): Promise<void> {
	await page.getByRole('button', { name: `${helper} bestätigen` }).click()
	await page.getByRole('group', { name: `Soll ${helper} helfen?` }).getByRole('button', { name: 'Ja, bestätigen und freigeben' }).click()
	await expectNotice(page, `Bestätigt. ${helper} bekommt jetzt die Kontaktdaten`)
}

/**
 * Unfolds a thing that can be done with a request.
 */
export async function unfold(page: Page, action: string): Promise<void> {
	await page.getByRole('region', { name: 'Was jetzt geht' }).locator('summary').filter({ hasText: action }).click()
}

/**
 * Closes the request.
 *
 * @param page - of the request
 * @param outcome - as the list names it
 */
export async function closeRequest(page: Page, outcome: string): Promise<void> {
	await unfold(page, 'Abschließen')
	await page.getByRole('radio', { name: outcome, exact: true }).check()
	await page.getByRole('button', { name: 'Anfrage abschließen' }).click()
	await expectNotice(page, 'Abgeschlossen.')
}

/**
 * What the page says about the last thing done; it stays there.
 */
export async function expectNotice(page: Page, text: string): Promise<void> {
	await expect(page.getByRole('main').getByText(text).first()).toBeVisible()
}
