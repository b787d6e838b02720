/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { appPath, expect, test } from './fixtures/test.ts'
import { fillForm, next, openForm, sendForm } from './steps/form.ts'
import { mailsTo } from './steps/mailbox.ts'
import { main } from './steps/member.ts'

const HELP = 'Worum geht es?'

test('without scripts: faults are named, nothing is lost, and a number alone goes to the call list', async ({ people }) => {
	await openForm(people)
	const page = await people.stranger(appPath('/brauche-hilfe'))
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(HELP)
	await expect(page.getByText('Schritt 1 von 4')).toBeVisible()
	await page.getByRole('button', { name: 'Weiter' }).click()
	const faults = page.getByRole('alert')
	await expect(faults).toContainText('Bitte wähle ein Thema')
	await expect(faults).toBeFocused()
	await expect(page).toHaveTitle(/^Bitte prüfen: Worum geht es\?/)
	await fillForm(page, { name: 'Erika Formular', phone: '03581 231 771' })

	await page.getByRole('button', { name: /Ändern.*Wie wir dich erreichen/ }).click()
	await expect(page.getByLabel('Dein Name')).toHaveValue('Erika Formular')
	await page.getByLabel('Deine Telefonnummer').fill('12')
	await page.getByRole('button', { name: 'Weiter' }).click()
	await expect(page.getByLabel('Deine Telefonnummer')).toHaveAttribute('aria-invalid', 'true')
	await expect(page.getByLabel('Deine Telefonnummer')).toHaveValue('12')
	await page.getByLabel('Deine Telefonnummer').fill('03581 231 772')
	await next(page, 'Prüfen und absenden')
	await expect(main(page)).toContainText('02826 Görlitz')
	await expect(main(page)).toContainText('Der Ton fehlt.')
	await page.getByRole('button', { name: 'Anfrage absenden' }).click()
	await expect(page.getByRole('alert')).toContainText('Bitte setze das Kreuz')
	await sendForm(page, 'Wir rufen dich an')

	const intake = await people.open('aufnahme', '/aufnahme/liste')
	await expect(main(intake).getByText(/Kam über das Formular: Frage bis/).first()).toBeVisible()
})

test('without scripts: the link in the mail confirms with a button, shows the codeword, and withdraws', async ({ people }) => {
	await openForm(people)
	const page = await people.stranger(appPath('/brauche-hilfe'))
	await fillForm(page, { name: 'Emil Formular', email: 'emil.formular@example.org' })
	await sendForm(page, 'Bitte schau jetzt in deine E-Mails')

	const inside = await people.open('mitglied')
	const [mail] = await mailsTo(inside, 'emil.formular@')
	expect(mail!.subject).toBe('Bitte bestätige deine Anfrage')
	expect(mail!.text).not.toMatch(/Emil|Ton|Videokonferenz/)
	await page.goto(/https?:\/\/\S+\/brauche-hilfe\/\w+/.exec(mail!.text)![0])
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Warst du das?')
	await page.getByRole('button', { name: 'Ja, das war ich' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deine Anfrage ist da')
	const codeword = /Das Codewort heißt: (\S+)/.exec(await page.locator('main').innerText())![1]!
	expect((await mailsTo(inside, 'emil.formular@'))[0]!.text).toContain(codeword)

	const desk = await people.open('koordination', '/koordination/liste/new')
	// Görlitz looks after itself: the state level sees it when it wants to, and next time as well.
	await expect(main(desk)).toContainText('Heute selbst besetzt: Görlitz')
	await expect(main(desk)).not.toContainText(codeword)
	await main(desk).getByRole('checkbox', { name: 'Auch zeigen, was Kreisverbände selbst betreuen' }).check()
	await expect(main(desk)).toContainText(codeword)
	await desk.reload()
	await expect(main(desk)).toContainText(codeword)

	await page.getByRole('button', { name: 'Meine Anfrage zurückziehen' }).click()
	await page.getByRole('button', { name: 'Nein, behalten' }).click()
	await page.getByRole('button', { name: 'Meine Anfrage zurückziehen' }).click()
	await page.getByRole('button', { name: 'Ja, zurückziehen' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du hast diese Anfrage zurückgezogen')
	await desk.reload()
	await expect(main(desk)).not.toContainText(codeword)
})
