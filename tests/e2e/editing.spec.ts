/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { EditedPage, HandbookPage, PlatformTable } from '../../src/api/types.ts'

import { slug } from '../../src/components/handbook/steps.ts'
import { askForHelp } from '../server/world.ts'
import { axeFaults } from './fixtures/axe.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { arrangedFor, askOf, newHelper } from './steps/arrange.ts'

const TEXT = '## So geht es\n\n1. Du öffnest den Link.\n\n## Wenn es nicht klappt\n\nRuf uns an.'

test('an editor writes with a preview and checks beside it, publishes, and takes the text back', async ({ people }) => {
	const page = await people.open('redaktion', '/redaktion')
	await page.getByLabel('Titel einer neuen Seite').fill('So singst du mit')
	await page.getByRole('button', { name: 'Seite beginnen' }).click()
	await page.getByLabel(/^Ziel in einem Satz/).fill('Du bist im Chor dabei.')
	const text = page.locator('#field-markdown')
	await text.fill(`${TEXT}\n\nDer Workflow ist [hier](gibt-es-nicht).`)
	const findings = page.getByRole('region', { name: 'Leicht zu lesen?' })
	await expect(findings).toContainText('Dieses Wort erklären wir noch nicht: Workflow')
	await expect(findings).toContainText('Dieser Link führt nirgendwohin: gibt-es-nicht')
	await text.fill(TEXT)
	await expect(findings).toContainText('Alles gut.')
	await expect(page.getByRole('region', { name: 'Vorschau' }).getByRole('listitem').last()).toContainText('Du öffnest den Link.')

	await page.getByRole('button', { name: 'Entwurf speichern' }).click()
	await expect(page.getByText('Als Entwurf gespeichert.').first()).toBeVisible()
	const reader = await people.open('mitglied', '/handbuch/so-singst-du-mit')
	await expect(reader.locator('#content')).toContainText('Das gibt es hier nicht mehr.')
	await page.getByLabel(/^Geprüft von/).fill('Erna Beispiel')
	await page.getByRole('button', { name: 'Veröffentlichen' }).click()
	await expect(page.getByText('Jetzt lesen es alle.').first()).toBeVisible()
	await reader.reload()
	await expect(reader.getByRole('heading', { level: 1 })).toHaveText('So singst du mit')
	await expect(reader.locator('#content')).toContainText('Geprüft von Erna Beispiel.')

	await page.getByRole('button', { name: 'Diese Seite nicht mehr zeigen' }).click()
	await page.getByRole('button', { name: 'Ja, zurücknehmen' }).click()
	await expect(page.getByText('Zurückgenommen.').first()).toBeVisible()
	await reader.reload()
	await expect(reader.locator('#content')).toContainText('Das gibt es hier nicht mehr.')
})

test('two editors at once: both texts stay in sight, and both stay as versions', async ({ people }) => {
	const id = 'calendar'
	const before = await people.api('redaktion').ok<EditedPage>('GET', `/editing/pages/${id}`)
	const page = await people.open('redaktion', `/redaktion/seite/${id}`)
	await page.locator('#field-title').fill('Titel der einen')
	const { goal, topic, order, needs, markdown } = before.text
	await people.api('redaktion').ok('PUT', `/editing/pages/${id}`, { goal, topic, order, needs, markdown, based: before.version, title: 'Titel der anderen' })

	await page.getByRole('button', { name: 'Entwurf speichern' }).click()
	const conflict = page.getByRole('alert').filter({ hasText: 'Jemand anderes hat diese Seite geändert' })
	await expect(conflict).toContainText('Titel der einen')
	await expect(conflict).toContainText('Titel der anderen')
	await expect(page.locator('#field-title')).toHaveValue('Titel der einen')
	await conflict.getByRole('button', { name: 'als neueste Fassung speichern' }).click()
	await expect(page.getByText('Als Entwurf gespeichert.').first()).toBeVisible()
	const after = await people.api('redaktion').ok<EditedPage>('GET', `/editing/pages/${id}`)
	expect(after.versions.slice(0, 2).map(({ text }) => text.title)).toEqual(['Titel der einen', 'Titel der anderen'])
})

test('the party board makes a platform official, and the guide says so', async ({ people }) => {
	const board = await people.open('vorstand', '/redaktion/plattformen')
	const learn = board.locator('section').filter({ has: board.getByRole('heading', { name: /^Etwas lernen:/ }) }).last()
	await learn.getByText('Das wurde beschlossen').click()
	await learn.getByLabel(/^Wer hat beschlossen/).fill('Landesvorstand')
	await learn.getByLabel(/^Wann/).fill('2020-05-15')
	await learn.getByRole('button', { name: 'Offiziell machen' }).click()
	await expect(learn).toContainText('Beschlossen von: Landesvorstand')
	const member = await people.open('mitglied', '/plattformen/learn')
	await expect(member.locator('#content')).toContainText('Offiziell. Beschlossen von: Landesvorstand, am')
	await member.goto(appPath('/plattformen'))
	await expect(member.getByRole('region', { name: 'Was bisher beschlossen wurde' }).or(member.locator('section').filter({ hasText: 'Was bisher beschlossen wurde' })).last()).toContainText('Landesvorstand')
})

test('an own text lies over a page that ships, an older version comes back, and so does the page that ships', async ({ people }) => {
	const page = await people.open('redaktion', '/redaktion/seite/hybrid')
	const shipped = await page.locator('#field-title').inputValue()
	const reader = await people.open('mitglied', '/handbuch/hybrid')
	const heading = reader.getByRole('heading', { level: 1 })
	for (const title of ['Unser erster Titel', 'Unser zweiter Titel']) {
		await page.locator('#field-title').fill(title)
		await page.getByRole('button', { name: 'Entwurf speichern' }).click()
		await page.getByRole('button', { name: 'Veröffentlichen' }).click()
		await expect(page.getByText('Jetzt lesen es alle.').first()).toBeVisible()
		await reader.reload()
		await expect(heading).toHaveText(title)
	}
	const versions = page.getByRole('region', { name: 'Fassungen' })
	await versions.getByText(/^Fassung 1,/).click()
	await versions.getByRole('listitem').filter({ hasText: /Fassung 1,/ }).getByRole('button', { name: 'Mit dieser Fassung weitermachen' }).click()
	await expect(page.getByText('Diese Fassung ist jetzt der neueste Entwurf.').first()).toBeVisible()
	await expect(page.locator('#field-title')).toHaveValue('Unser erster Titel')
	await page.getByRole('button', { name: 'Veröffentlichen' }).click()
	await expect(page.getByText('Jetzt lesen es alle.').first()).toBeVisible()
	await reader.reload()
	await expect(heading).toHaveText('Unser erster Titel')

	await page.getByRole('button', { name: 'Wieder die mitgelieferte Seite zeigen' }).click()
	await page.getByRole('button', { name: 'Ja, zurücknehmen' }).click()
	await expect(page.getByText('Zurückgenommen.').first()).toBeVisible()
	await reader.reload()
	await expect(heading).toHaveText(shipped)
})

test('a platform on trial says until when, and whom to tell', async ({ people }) => {
	const editor = await people.open('redaktion', '/redaktion/plattformen')
	const row = editor.locator('#platforms').locator('xpath=..').locator('details').first()
	await row.locator('summary').click()
	await row.getByLabel('Wird ausprobiert bis').fill('2199-05-31')
	await row.getByLabel(/^Wem man sagt/).fill('Netzgruppe, dienstags am Telefon')
	const name = await row.getByLabel(/^Name/).inputValue()
	await editor.getByRole('button', { name: 'Tabelle speichern' }).click()
	await expect(editor.getByRole('status').filter({ hasText: 'Gespeichert.' }).first()).toBeVisible()
	const { purposes, platforms } = await people.api('mitglied').ok<PlatformTable>('GET', '/platforms')
	const tried = platforms.find((one) => one.name === name)!
	const purpose = purposes.find(({ platform }) => platform === tried.id)!
	const member = await people.open('mitglied', `/plattformen/${purpose.id}`)
	await expect(member.locator('#content')).toContainText('31. Mai 2199')
	await expect(member.locator('#content')).toContainText('Netzgruppe, dienstags am Telefon')
})

test('editors see by page what helpers suggest, and which pages and steps lead to most requests', async ({ people }) => {
	const id = 'messengers'
	const { title, markdown } = await people.api('mitglied').ok<HandbookPage>('GET', `/handbook/${id}`)
	const section = /^## (.+)$/m.exec(markdown)![1]!
	// Three at the same part and one at none: other flows begin at other pages.
	for (const step of [slug(section), slug(section), slug(section), undefined]) {
		await askForHelp((await people.newcomer('Ina')).api, { page: id, step })
	}
	const helper = await newHelper(people, 'Siegrid')
	const assignment = askOf(await arrangedFor(people, helper), helper)
	await helper.api.ok('POST', `/assignments/${assignment}/report`, { result: 'done' })

	const task = await people.open(helper, `/aufgaben/${assignment}`)
	// On the same page a page of the handbook can be sent to the person.
	const sentence = task.locator('section').filter({ has: task.getByRole('heading', { name: 'Fehlt im Handbuch ein Satz?' }) })
	expect(await axeFaults(task, false)).toEqual({ colours: [], others: [] })
	await sentence.getByLabel(/^Seite im Handbuch/).selectOption({ label: title })
	await sentence.getByLabel(/^Dein Satz/).fill('Schreib dazu, wo man Nachrichten löscht.')
	await sentence.getByRole('button', { name: 'Satz abschicken' }).click()
	await expect(sentence.getByText('Danke! Die Redaktion liest ihn.').first()).toBeVisible()

	const page = await people.open('redaktion', '/redaktion')
	const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) })
	await expect(row).toContainText(`${section} (3)`)
	await page.getByLabel('Zuerst, wo die meisten nicht weiterkommen').check()
	const numbers = (await page.locator('.editing-pages td:nth-child(4)').allInnerTexts()).map(Number)
	expect(numbers[0]).toBeGreaterThanOrEqual(4)
	expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
	await expect(row.locator('td').nth(2)).toHaveText('4')

	await row.locator('td').last().getByRole('link').click()
	const ofPage = page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })
	await expect(ofPage).toContainText('Schreib dazu, wo man Nachrichten löscht.')
	await ofPage.getByRole('button', { name: 'Erledigt' }).click()
	await expect(ofPage).toHaveCount(0)
})

test('a word that nobody explains yet is explained on the way, and readers find it', async ({ people }) => {
	const page = await people.open('redaktion', '/redaktion/seite/sub-divisions')
	const text = page.locator('#field-markdown')
	await text.fill(`${await text.inputValue()}\n\nDer Workflow ist neu.`)
	await page.getByRole('region', { name: 'Leicht zu lesen?' }).getByRole('link', { name: 'Dieses Wort erklären' }).click()
	await expect(page.getByLabel(/^Wort/)).toHaveValue('Workflow')
	await page.getByLabel(/^Was es heißt/).fill('Eine Reihe von Schritten.')
	await page.getByRole('button', { name: 'Wort speichern' }).click()
	await expect(page.getByText('Gespeichert: Workflow').first()).toBeVisible()

	// What was typed on the page waits there, and the word counts as explained.
	await page.goBack()
	await expect(page.getByText('Was du vorher getippt hast, ist wieder da.').first()).toBeVisible()
	await expect(text).toHaveValue(/Der Workflow ist neu\.$/)
	await expect(page.getByRole('region', { name: 'Leicht zu lesen?' })).toContainText('Alles gut.')
	await page.getByRole('link', { name: 'Wörter', exact: true }).click()

	const reader = await people.open('mitglied', '/handbuch/glossary')
	await expect(reader.locator('.glossary-list')).toContainText('Eine Reihe von Schritten.')
	// Somebody else has written meanwhile: both are in sight, and nothing is written over unseen.
	await page.getByRole('button', { name: 'Workflow ändern' }).click()
	await expect(page.getByLabel(/^Was es heißt/)).toBeFocused()
	await people.api('redaktion').ok('PUT', '/glossary', { term: 'Workflow', explanation: 'Ein Ablauf.', was: 'Eine Reihe von Schritten.' })
	await page.getByLabel(/^Was es heißt/).fill('Wie eine Arbeit abläuft.')
	await page.getByRole('button', { name: 'Wort speichern' }).click()
	await expect(page.getByRole('alert').filter({ hasText: 'Jemand anderes hat gerade geschrieben' })).toContainText('Ein Ablauf.')
	await page.getByRole('button', { name: 'Wort speichern' }).click()
	await expect(page.getByText('Gespeichert: Workflow').first()).toBeVisible()

	await page.getByRole('button', { name: 'Workflow ändern' }).click()
	await page.getByRole('button', { name: 'Dieses Wort herausnehmen' }).click()
	await page.getByRole('button', { name: 'Ja, herausnehmen' }).click()
	await expect(page.getByText('Herausgenommen: Workflow').first()).toBeVisible()
	await reader.reload()
	await expect(reader.locator('.glossary-list')).toBeVisible()
	await expect(reader.locator('.glossary-list')).not.toContainText('Workflow')
})
