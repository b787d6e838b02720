import { PASSWORD } from '../server/server.ts'
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { askForHelp } from '../server/world.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { agreeAndSend, fillToReview, main } from './steps/member.ts'

const answers = {
	topic: 'Die Cloud auf dem Handy',
	text: 'Ich finde die Termine nicht.',
	channel: 'am Telefon',
	phone: '030 23125 150',
	postalCode: '01067',
	place: 'Dresden',
	district: 'Dresden',
}

test('a draft survives reload and log-out, and only its owner sees it', async ({ people }) => {
	const person = await people.newcomer('Dora')
	const page = await people.open(person, '/hilfe')
	await fillToReview(page, answers)

	await page.reload()
	await expect(main(page).getByText(answers.text)).toBeVisible()

	await page.getByRole('button', { name: person.name }).click()
	await page.getByRole('button', { name: 'Abmelden' }).click()
	await page.getByRole('button', { name: /^mitglied/ }).click()
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Mira Demo')
	await page.goto(appPath('/hilfe'))
	await expect(page.getByRole('textbox', { name: 'Was möchtest du gern können?' })).toHaveValue('')

	await page.getByRole('button', { name: 'Mira Demo' }).click()
	await page.getByRole('button', { name: 'Abmelden' }).click()
	await page.getByLabel('Konto-Name').fill(person.account)
	await page.getByLabel('Passwort').fill(PASSWORD)
	await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
	await page.goto(appPath('/hilfe'))
	await expect(main(page)).toContainText('Deine Angaben vom letzten Mal sind noch da.')
	await expect(page.getByRole('textbox', { name: 'Was möchtest du gern können?' })).toHaveValue(answers.text)
	await expect(page.getByRole('checkbox', { name: answers.topic })).toBeChecked()
})

test('what is missing is said with a link to it, and nothing typed is lost', async ({ people }) => {
	const page = await people.open(await people.newcomer('Frida'), '/hilfe')
	await page.getByRole('button', { name: 'Weiter' }).click()
	const summary = page.getByRole('alert')
	await expect(summary).toBeFocused()
	await summary.getByRole('link', { name: 'Bitte wähle ein Thema oder schreib einen Satz.' }).click()
	await expect(page.getByRole('group', { name: 'Welche Themen passen?' })).toBeFocused()

	await fillToReview(page, answers)
	await page.getByRole('button', { name: 'Anfrage absenden' }).click()
	await expect(summary.getByRole('link')).toHaveText(['Wir brauchen deine Einwilligung, bevor wir helfen können.'])
	await expect(main(page).getByText(answers.text)).toBeVisible()
	await agreeAndSend(page)
})

test('a request is corrected step by step, with everything told so far', async ({ people }) => {
	const person = await people.newcomer('Karin')
	const request = await askForHelp(person.api, { text: 'Ich komme nicht hinein.', person: { phone: '030 23125 151' } })
	const page = await people.open(person)
	await main(page).getByRole('link', { name: 'Deine Anfrage ist da' }).click()
	await page.getByRole('link', { name: 'Ändern' }).click()
	const text = page.getByRole('textbox', { name: 'Was möchtest du gern können?' })
	await expect(text).toHaveValue('Ich komme nicht hinein.')
	await text.fill('Ich komme hinein und höre nichts.')
	await page.getByRole('button', { name: 'Weiter' }).click()
	await expect(page.getByRole('textbox', { name: 'Deine Telefonnummer' })).toHaveValue(/23125.?151$/)
	await page.getByRole('button', { name: 'Weiter' }).click()
	await page.getByRole('button', { name: 'Weiter' }).click()
	await page.getByRole('checkbox', { name: 'Ja, ich bin einverstanden' }).check()
	await page.getByRole('button', { name: 'Änderungen speichern' }).click()
	await expect(page).toHaveURL(new RegExp(`/anfragen/${request.id}$`))
	await expect(main(page)).toContainText('Ich komme hinein und höre nichts.')
})

test('a request is withdrawn after a question, and nobody is asked any more', async ({ people }) => {
	const person = await people.newcomer('Walter')
	const { id } = await askForHelp(person.api)
	const page = await people.open(person, `/anfragen/${id}`)
	await page.getByRole('button', { name: 'Anfrage zurückziehen' }).click()
	const question = page.getByRole('group', { name: 'Möchtest du deine Anfrage zurückziehen?' })
	await expect(question).toBeFocused()
	await question.getByRole('button', { name: 'Nein, zurück' }).click()
	await expect(page.getByRole('button', { name: 'Anfrage zurückziehen' })).toBeFocused()
	await page.getByRole('button', { name: 'Anfrage zurückziehen' }).click()
	await page.getByRole('button', { name: 'Ja, zurückziehen' }).click()
	await expect(page.getByRole('heading', { name: 'Du hast diese Anfrage zurückgezogen' })).toBeVisible()

	const desk = await people.open('koordination', `/koordination/anfrage/${id}`)
	await expect(main(desk)).toContainText('Zurückgezogen')
	await expect(desk.getByRole('heading', { name: 'Wer passt' })).toHaveCount(0)
})
