/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { PASSWORD } from '../server/server.ts'
import { takeDown } from '../server/world.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { askedFor, askOf, newHelper } from './steps/arrange.ts'
import { main } from './steps/member.ts'

test('who is signed in but not in the group finds no app', async ({ people }) => {
	const page = await people.open('aussen')
	for (const path of ['/', '/hilfe', '/koordination']) {
		expect((await page.goto(appPath(path)))?.status()).toBe(404)
	}
	await page.goto('/')
	await expect(page.getByRole('heading', { name: 'Für dich ist keine App freigegeben' })).toBeVisible()
	await expect(page.getByRole('banner').getByRole('link', { name: 'Ins Netz gegangen' })).toHaveCount(0)
})

test('a deep link leads there after signing in', async ({ people }) => {
	const { id } = await takeDown(people.api('aufnahme'))
	const page = await people.stranger(appPath(`/koordination/anfrage/${id}`), { javaScriptEnabled: true })
	await page.getByLabel('Konto-Name').fill('koordination')
	await page.getByLabel('Passwort').fill(PASSWORD)
	await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
	await expect(page).toHaveURL(new RegExp(`/koordination/anfrage/${id}$`))
	await expect(page.getByRole('heading', { name: 'Was gebraucht wird' })).toBeVisible()
})

test('what is not mine looks like what is not there', async ({ people }) => {
	const [helper, other] = [await newHelper(people, 'Uta'), await newHelper(people, 'Vroni')]
	const request = await askedFor(people, [helper])
	const page = await people.open(other)
	for (const path of [`/frage/${askOf(request, helper)}`, '/frage/999999', `/aufgaben/${askOf(request, helper)}`, `/anfragen/${request.id}`]) {
		await page.goto(appPath(path))
		await expect(main(page)).toContainText('Das gibt es hier nicht mehr. Oder es ist nicht für dich bestimmt.')
		await expect(main(page)).not.toContainText(request.codeword)
	}
	for (const path of ['/koordination', `/koordination/anfrage/${request.id}`, '/koordination/anfrage/999999', '/aufnahme/liste', '/zahlen', '/abfragen']) {
		await page.goto(appPath(path))
		await expect(page.getByRole('heading', { name: 'Diese Seite ist nicht für dich', level: 1 })).toBeVisible()
		await expect(main(page)).toContainText('Dann frag die Koordination')
	}
})

test('an address that leads nowhere leads to the start', async ({ people }) => {
	const page = await people.open('mitglied', '/gibt-es-nicht')
	await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible()
	await main(page).getByRole('link', { name: 'Zur Startseite' }).click()
	await expect(page.getByRole('heading', { name: /Schön, dass du da bist/ })).toBeFocused()
})

test('back and forward of the browser walk through the steps of a form', async ({ people }) => {
	const page = await people.open(await people.newcomer('Bodo'), '/hilfe')
	await page.getByRole('checkbox', { name: 'Die Cloud auf dem Handy' }).check()
	await page.getByRole('button', { name: 'Weiter' }).click()
	await expect(page.getByRole('heading', { name: 'Wie sollen wir helfen?' })).toBeFocused()
	await page.goBack()
	await expect(page.getByText('Schritt 1 von 4')).toBeVisible()
	await expect(page.getByRole('checkbox', { name: 'Die Cloud auf dem Handy' })).toBeChecked()
	await page.goForward()
	await expect(page.getByText('Schritt 2 von 4')).toBeVisible()
})
