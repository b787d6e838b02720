/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Settings } from '../../../src/api/types.ts'
import type { Measured } from './measured.ts'

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
import { measureNarrow, sideways } from './zoom.ts'

const PLACE = 'Antwort ohne Anmeldung'
const FORM = 'Formular ohne Anmeldung'

/** What is read without an account, by its address. */
const READING: Record<string, string> = {
	'Handbuch ohne Anmeldung': '/lesen',
	'Seite ohne Anmeldung': '/lesen/video-join',
	'Abmelden ohne Anmeldung': '/abmelden/1/abgeschnitten',
	// The others are built of the same parts.
	...process.env.FULL === '1'
		? {
				'Suche ohne Anmeldung': '/lesen?suche=Echotest',
				'Kurzfassung ohne Anmeldung': '/lesen/kurzfassung',
				'Plattformen ohne Anmeldung': '/lesen/plattformen',
				'Blatt ohne Anmeldung': '/lesen/blatt',
			}
		: {},
}
/** The same three sizes as in the app: links where nothing can be lost, circles to choose from beside a form. */
const LARGEST = 'Sehr große Schrift'

/** B02 without a script. */
async function measureLetters(page: Page): Promise<Measured> {
	const size = () => page.locator('main h1').evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize))
	const normal = await size()
	const circle = page.getByRole('radio', { name: LARGEST })
	const form = await circle.count() > 0
	await (form ? page.locator('label', { has: circle }).click() : page.getByRole('link', { name: LARGEST }).click())
	await (form ? expect(circle).toBeChecked() : page.getByRole('link', { name: LARGEST }).and(page.locator('[aria-current]')).waitFor())
	await page.evaluate(() => {
		document.body.id = 'content'
	})
	const largest = await size()
	const faults = (await sideways(page)).map((fault) => `with the largest letters ${fault}`)
	if (largest < 2 * normal - 0.5) {
		faults.push(`the largest letters are ${largest} px, the normal ones ${normal} px`)
	}
	const links = await page.locator('a[href*="/lesen"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
	const forgetting = form ? [] : links.filter((href) => !href.includes('schrift=3'))
	await (form ? page.locator('label', { has: page.getByRole('radio', { name: 'Normale Schrift' }) }).click() : page.getByRole('link', { name: 'Normale Schrift' }).click())
	return {
		demand: 'B02',
		what: 'größte Schrift zur normalen',
		value: Math.round(100 * largest / normal),
		unit: '%',
		faults: [...faults, ...forgetting.map((href) => `the link to ${href} forgets the size of letters`)],
	}
}

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
		await measureLetters(page),
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
	const never = page.getByRole('button', { name: 'Dieses Thema nie' })
	await never.click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sollen wir dich zu diesem Thema nie mehr fragen?')
	await measureAll(page)
	// Another size of letters begins anew: nothing was answered yet.
	await never.click()
	await page.getByRole('button', { name: 'Ja, streicht es aus meinem Angebot' }).click()
	await expect(page.getByRole('status')).toHaveText('Danke für deine Antwort. Wir fragen jemand anderen.')
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

for (const [place, path] of Object.entries(READING)) {
	test(`${place} leaves nobody behind`, async ({ people }) => {
		const admin = people.api('admin')
		await admin.ok('PUT', '/settings', { ...await admin.ok<Settings>('GET', '/settings'), publicHandbook: true })
		const page = await people.stranger(appPath(path), { javaScriptEnabled: true })
		await page.getByRole('heading', { level: 1 }).waitFor()
		await measureAll(page, place)
	})
}

test('large letters go along with the form', async ({ people }) => {
	await openForm(people)
	const page = await people.stranger(appPath('/brauche-hilfe'))
	await page.locator('label', { has: page.getByRole('radio', { name: LARGEST }) }).click()
	await page.getByLabel('Was möchtest du gern können?').fill('Der Ton fehlt.')
	await next(page, 'Wie sollen wir helfen?')
	await expect(page.getByRole('radio', { name: LARGEST })).toBeChecked()
	await page.getByRole('button', { name: 'Zurück' }).click()
	await expect(page.getByRole('radio', { name: LARGEST })).toBeChecked()
	await expect(page.getByLabel('Was möchtest du gern können?')).toHaveValue('Der Ton fehlt.')
})
