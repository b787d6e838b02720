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

/**
 * The page after a wish to be called. The wish itself goes nowhere: it would change what other pages show meanwhile.
 * The answer is a request that is really there.
 */
export async function toCalledBack(page: Page): Promise<void> {
	await page.route((url) => url.pathname.endsWith('/api/v1/callback'), async (route) => {
		const request = route.request()
		if (request.method() === 'GET') {
			return route.continue()
		}
		const mine = await page.request.get(`${request.url().replace(/callback$/, 'requests')}?queue=mine`, { headers: { 'OCS-APIRequest': 'true', Accept: 'application/json' } })
		const { ocs } = await mine.json() as { ocs: { meta: object, data: { id: number }[] } }
		const one = await page.request.get(request.url().replace(/callback$/, `requests/${ocs.data[0]!.id}`), { headers: { 'OCS-APIRequest': 'true', Accept: 'application/json' } })
		return route.fulfill({ status: 201, contentType: 'application/json', body: await one.text() })
	})
	await page.getByRole('textbox', { name: 'Deine Telefonnummer' }).fill('030 23125 190')
	await press('Ja, ruft mich zurück')(page)
	await page.getByRole('heading', { name: 'Wir rufen dich an', exact: true }).waitFor()
}

/** Waits for the step with this heading. */
async function goOn(page: Page, heading: string): Promise<void> {
	await press('Weiter')(page)
	await page.getByRole('heading', { name: heading, exact: true }).waitFor()
}
