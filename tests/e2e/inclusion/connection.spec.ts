/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Draft, RequestListItem } from '../../../src/api/types.ts'

import { PASSWORD } from '../../server/server.ts'
import { expect, test } from '../fixtures/test.ts'
import { DRESDEN } from '../steps/arrange.ts'
import { press, toReview } from '../steps/asking.ts'
import { main } from '../steps/member.ts'
import { keep } from './kept.ts'
import { counted } from './measured.ts'

const PHONE = '030 23125 190'
const OFFLINE = 'Gerade gibt es keine Verbindung. Was du getippt hast, bleibt hier.'
const SIGNED_OUT = 'Du bist abgemeldet. Was du getippt hast, ist nicht verloren.'

/** Fills in everything there is to fill in before sending. */
async function fillIn(page: Page): Promise<void> {
	await toReview(page)
	await page.getByRole('checkbox', { name: 'Ja, ich bin einverstanden' }).check()
}

/** What is no longer there of what was typed. */
async function lost(page: Page, moment: string): Promise<string[]> {
	return await main(page).getByText(PHONE).count() > 0 ? [] : [`the phone number is lost ${moment}`]
}

/** Signs in on the page of the server that asks for it. */
async function signIn(page: Page, account: string): Promise<void> {
	await page.getByLabel('Konto-Name').fill(account)
	await page.getByLabel('Passwort').fill(PASSWORD)
	await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
}

test('without a line what was typed stays, the page says so, and all of it is sent once', async ({ people }) => {
	const person = await people.newcomer('Ottilie')
	const page = await people.open(person, '/hilfe')
	await fillIn(page)
	await page.context().setOffline(true)
	await expect(main(page)).toContainText(OFFLINE)
	await press('Anfrage absenden')(page)
	await expect(main(page).getByRole('alert')).toContainText('Gerade gibt es keine Verbindung.')
	const measured = counted('B05', 'verlorene Angaben', await lost(page, 'without a line'))
	await page.context().setOffline(false)
	await expect(main(page)).not.toContainText(OFFLINE)
	await press('Anfrage absenden')(page)
	await expect(page.getByRole('heading', { name: 'Danke, deine Anfrage ist da' })).toBeVisible()
	keep('Um Hilfe bitten, Leitung weg', null, [measured])
	expect(measured.faults).toEqual([])
	expect(await person.api.ok<RequestListItem[]>('GET', '/requests?queue=mine')).toHaveLength(1)
})

test('when the session is over a link leads to the log-in and back to what was typed', async ({ people }) => {
	const person = await people.newcomer('Wilma')
	const page = await people.open(person, '/hilfe')
	await fillIn(page)
	await page.context().clearCookies()
	await press('Anfrage absenden')(page)
	await expect(main(page)).toContainText(SIGNED_OUT)
	await page.getByRole('link', { name: /^(?:Wieder|Neu) anmelden$/ }).click()
	await signIn(page, person.account)
	await page.getByRole('heading', { name: 'Prüfen und absenden' }).waitFor()
	const measured = counted('B05', 'verlorene Angaben', await lost(page, 'with the session'))
	keep('Um Hilfe bitten, Anmeldung abgelaufen', null, [measured])
	expect(measured.faults).toEqual([])
})

test('a call that is typed while the session ends reaches the server after the next log-in', async ({ people }) => {
	const person = await people.newcomer('Ilse')
	await people.api('admin').ok('POST', '/roles', { role: 'intake', user: person.account, districts: [DRESDEN] })
	const page = await people.open(person, '/aufnahme')
	const name = page.getByRole('textbox', { name: 'Name (freiwillig)' })
	await name.waitFor()
	await page.context().clearCookies()
	await name.fill('Karla Beispiel')
	await expect(main(page)).toContainText(SIGNED_OUT)
	const [beside] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('link', { name: 'Anmelden (öffnet ein neues Fenster)' }).click(),
	])
	await signIn(beside, person.account)
	await beside.getByRole('textbox', { name: 'Name (freiwillig)' }).waitFor()
	await page.bringToFront()
	await name.pressSequentially('s')
	await expect(main(page)).not.toContainText(SIGNED_OUT)
	await expect.poll(async () => (await person.api.ok<Draft>('GET', '/drafts/0')).values).toContain('Karla Beispiel')
	keep('Anruf aufnehmen, Anmeldung abgelaufen', null, [counted('B05', 'verlorene Angaben', [])])
})

test('what is confided is kept by no browser, so the page asks to sign in beside it', async ({ people }) => {
	const person = await people.newcomer('Hertha')
	const page = await people.open(person, '/melden')
	const text = page.getByRole('textbox', { name: 'Was ist geschehen?' })
	await text.fill('Jemand wollte mein Passwort.')
	await page.context().clearCookies()
	await page.locator('#content form [type="submit"]').click()
	await expect(main(page)).toContainText(SIGNED_OUT)
	const [beside] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('link', { name: 'Anmelden (öffnet ein neues Fenster)' }).click(),
	])
	await signIn(beside, person.account)
	await beside.getByRole('textbox', { name: 'Was ist geschehen?' }).waitFor()
	await expect(beside.getByRole('textbox', { name: 'Was ist geschehen?' })).toHaveValue('')
	await expect(text).toHaveValue('Jemand wollte mein Passwort.')
	// Only the way there counts: another page of this run shows all reports that arrived.
	await page.route('**/api/v1/reports', (route) => route.fulfill({ json: { ocs: { meta: { status: 'ok' }, data: { ok: true } } } }))
	await page.locator('#content form [type="submit"]').click()
	await expect(main(page)).toContainText('Deine Meldung ist angekommen')
})
