/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { HandbookPage, Request } from '../../src/api/types.ts'

import { axeFaults } from './fixtures/axe.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { printSheets } from './inclusion/paper.ts'

test('from „Was möchtest du tun?“ in two clicks to the page, and from a step to the request that names it', async ({ people }) => {
	const page = await people.open('mitglied', '/handbuch')
	const content = page.locator('#content')
	await content.getByRole('link', { name: 'Mich mit anderen treffen' }).click()
	await content.getByRole('link', { name: 'Mit Computer, Tablet oder Handy' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sich per Video treffen')
	await expect(content).toContainText('Vorschlag, noch nicht beschlossen')
	await content.getByRole('link', { name: 'Zeig mir, wie es geht' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('So kommst du in eine Videokonferenz')

	await content.locator('#so-trittst-du-bei\\.8').getByRole('link', { name: 'Ich komme bei Schritt 8 nicht weiter' }).click()
	await expect(content).toContainText('Wer dir hilft, sieht, wo du nicht weiterkommst: So kommst du in eine Videokonferenz')
	await content.getByRole('button', { name: 'Weiter' }).click()
	await content.getByText('am Telefon', { exact: false }).first().click()
	await content.locator('#field-phone').fill('0351 23125 117')
	await content.getByRole('button', { name: 'Weiter' }).click()
	await content.getByRole('combobox').first().selectOption({ value: '14612' })
	await content.getByRole('button', { name: 'Weiter' }).click()
	await content.getByRole('checkbox').check()
	await content.getByRole('button', { name: 'Anfrage absenden' }).click()
	await page.waitForURL(/\/anfragen\/\d+\/danke$/)
	const id = /anfragen\/(\d+)/.exec(page.url())![1]
	expect(await people.api('koordination').ok<Request>('GET', `/requests/${id}`)).toMatchObject({
		topics: ['bbb_join'],
		handbook: { page: 'video-join', section: 'So trittst du bei', number: 8 },
	})

	const desk = await people.open('koordination', `/koordination/anfrage/${id}`)
	await expect(desk.getByText('Schritt 8: Jetzt kommt der Echotest.')).toBeVisible()
	await desk.getByRole('link', { name: 'Diese Stelle öffnen' }).click()
	await expect(desk.locator('#so-trittst-du-bei\\.8')).toBeFocused()
})

test('words are explained by keyboard and by touch, and can be closed again', async ({ people }) => {
	const page = await people.open('mitglied', '/handbuch/video-join')
	const word = page.getByRole('button', { name: 'Browser', exact: true })
	await word.focus()
	await page.keyboard.press('Enter')
	await expect(word).toHaveAttribute('aria-expanded', 'true')
	await expect(page.getByText('Das Programm, mit dem du Internetseiten ansiehst.').first()).toBeVisible()
	await page.keyboard.press('Escape')
	await expect(word).toHaveAttribute('aria-expanded', 'false')
	await expect(word).toBeFocused()
	await word.click()
	await page.getByRole('button', { name: 'Schließen', exact: true }).click()
	await expect(word).toHaveAttribute('aria-expanded', 'false')
})

test('the search finds a page by what stands in it, also on the way back', async ({ people }) => {
	const page = await people.open('mitglied', '/handbuch')
	await page.getByLabel('Im Handbuch suchen').fill('Echotest')
	await page.keyboard.press('Enter')
	const found = page.getByRole('region', { name: 'Suchen' }).getByRole('link')
	await expect(found.first()).toContainText('So kommst du in eine Videokonferenz')
	await found.first().click()
	await expect(page).toHaveURL(/\/handbuch\/[a-z-]+/)
	await page.goBack()
	await expect(found.first()).toContainText('So kommst du in eine Videokonferenz')
})

test('the booklet has cover, contents, telephone and page numbers; the short version is four sheets', async ({ people }) => {
	const page = await people.open('mitglied', '/drucken/handbuch')
	await expect(page.getByRole('heading', { name: /^23\. / })).toBeVisible()
	await expect.poll(() => page.locator('.booklet img').evaluateAll((images) => images.every((image) => (image as HTMLImageElement).complete))).toBe(true)
	const booklet = await printSheets(page)
	expect(booklet[0]).toContain('So bist du dabei')
	expect(booklet[1]).toContain('Inhalt')
	expect(booklet[1]).toContain('So kommst du in eine Videokonferenz')
	expect(booklet.length).toBeGreaterThan(24)
	booklet.slice(1).forEach((text, index) => expect(text.trim().endsWith(String(index + 2)), `sheet ${index + 2} ends with its number`).toBe(true))
	expect(booklet.join(' ')).not.toContain('Ich komme nicht weiter')
	const titles = await page.locator('.booklet__heading').allInnerTexts()
	// Another flow may have written a page of its own.
	expect(titles.length).toBeGreaterThanOrEqual(23)
	const behind = booklet.findIndex((text) => text.replace(/\s+/g, ' ').trim().startsWith(titles[0]!))
	const contents = booklet.slice(1, behind).join(' ').replace(/\s+/g, ' ')
	for (const [index, heading] of titles.entries()) {
		const sheet = booklet.findIndex((text, place) => place >= behind && text.replace(/\s+/g, ' ').trim().startsWith(heading)) + 1
		expect(sheet, heading).toBeGreaterThan(2)
		expect(contents, heading).toContain(`${heading.replace(`${index + 1}. `, '')} ${sheet}`)
	}

	await page.goto(appPath('/handbuch/kurzfassung'))
	await expect(page.getByRole('heading', { name: /^Seite 4/ })).toBeVisible()
	const short = await printSheets(page)
	expect(short).toHaveLength(4)
	short.forEach((text, index) => expect(text).toContain(`Seite ${index + 1}:`))
})

test('axe finds nothing on any page of the handbook', async ({ people }) => {
	test.setTimeout(180_000)
	const pages = await people.api('mitglied').ok<Pick<HandbookPage, 'id' | 'title'>[]>('GET', '/handbook')
	expect(pages.length).toBeGreaterThanOrEqual(24)
	const page = await people.open('mitglied', '/handbuch')
	for (const { id, title } of pages) {
		await page.goto(appPath(`/handbuch/${id}`))
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
		await expect(page.locator('.markdown-body')).toBeVisible()
		await page.waitForLoadState('networkidle')
		expect(await axeFaults(page, false), id).toEqual({ colours: [], others: [] })
	}
})
