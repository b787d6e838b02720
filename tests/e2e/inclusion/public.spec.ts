/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { setTheme, themes } from '../fixtures/looks.ts'
import { appPath, expect, test } from '../fixtures/test.ts'
import { askedFor, newHelper } from '../steps/arrange.ts'
import { fillForm, next, openForm, sendForm } from '../steps/form.ts'
import { answerLink, mailsTo } from '../steps/mailbox.ts'
import { measureAgain, measureLook } from './checks.ts'
import { measureFocus } from './focus.ts'
import { keep } from './kept.ts'
import { measureLanguage } from './language.ts'
import { faultsOf } from './measured.ts'
import { measureTargets } from './targets.ts'
import { measureText } from './text.ts'
import { measureNarrow } from './zoom.ts'

const PLACE = 'Antwort ohne Anmeldung'
const FORM = 'Formular ohne Anmeldung'

/** The page behind a mail has no frame around it: all of it is measured. */
async function measureAll(page: Page, place = PLACE): Promise<void> {
	await page.evaluate(() => {
		document.body.id = 'content'
	})
	for (const theme of themes) {
		await setTheme(page, theme)
		const look = await (theme === themes[0] ? measureLook : measureAgain)(page, { area: 'member' })
		keep(place, theme, look)
		expect.soft(faultsOf(look), theme).toEqual([])
	}
	await setTheme(page, 'light')
	const build = [
		...await measureFocus(page),
		...await measureText(page),
		...await measureTargets(page),
		...await measureNarrow(page, 48),
		...await measureLanguage(page),
	]
	keep(place, null, build)
	expect(faultsOf(build)).toEqual([])
}

test('the page behind a mail leaves nobody behind', async ({ people }) => {
	const helper = await newHelper(people, 'Paula')
	await askedFor(people, [helper])
	const inside = await people.open(helper)
	const [mail] = await mailsTo(inside, `${helper.account}@`)
	const page = await people.stranger(answerLink(mail!), { javaScriptEnabled: true })
	await page.getByRole('heading', { level: 1 }).waitFor()
	await measureAll(page)
})

test('the form for people without account leaves nobody behind', async ({ people }) => {
	await openForm(people)
	const page = await people.stranger(appPath('/brauche-hilfe'), { javaScriptEnabled: true })
	await measureAll(page, FORM)
	await page.getByRole('button', { name: 'Weiter' }).click()
	await page.getByRole('alert').waitFor()
	await measureAll(page, FORM)
	await page.getByLabel('Was möchtest du gern können?').fill('Der Ton fehlt.')
	await next(page, 'Wie sollen wir helfen?')
	await measureAll(page, FORM)
	await page.getByRole('checkbox', { name: 'per Video' }).check()
	await page.getByLabel('Postleitzahl').fill('02826')
	await next(page, 'Wie erreichen wir dich?')
	await measureAll(page, FORM)
	await page.goto(appPath('/brauche-hilfe'))
	await fillForm(page, { name: 'Edda Formular', email: 'edda.formular@example.org' })
	await measureAll(page, FORM)
	await sendForm(page, 'Bitte schau jetzt in deine E-Mails')
	await measureAll(page, FORM)
	const [mail] = await mailsTo(await people.open('mitglied'), 'edda.formular@')
	await page.goto(/https?:\/\/\S+\/brauche-hilfe\/\w+/.exec(mail!.text)![0])
	await measureAll(page, FORM)
})
