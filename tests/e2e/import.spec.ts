/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { expect, test } from './fixtures/test.ts'

const HEADS = 'Name;Telefon;Kreisverband;Wie?;Regeln;Bemerkung'

async function choose(page: Page, buffer: Buffer, name = 'liste.csv'): Promise<void> {
	await page.getByLabel('Datei auswählen').setInputFiles({ name, mimeType: 'text/csv', buffer })
}

/** As a spreadsheet of Windows writes it. */
function windows(text: string): Buffer {
	return Buffer.from(text, 'latin1')
}

async function check(page: Page, lines: number): Promise<void> {
	await page.getByRole('button', { name: lines === 1 ? '1 Zeile prüfen' : `${lines} Zeilen prüfen` }).click()
	await expect(page.getByRole('heading', { name: '3. Zeile für Zeile' })).toBeVisible()
}

async function enter(page: Page, lines: number): Promise<void> {
	await page.getByRole('checkbox', { name: /Alle in dieser Tabelle/ }).check()
	await page.getByRole('button', { name: `${lines} Einträge anlegen` }).click()
}

test('a hostile list is looked at line by line, corrected, entered and taken back', async ({ people }) => {
	const page = await people.open('koordination', '/koordination/tabellen')
	await choose(page, windows([
		HEADS,
		'J\xF6rg Liste;0172 4000001;G\xF6rlitz;Telefon, vor Ort;ja;"Preis; ""5"" Euro\r\nzweite Zeile"',
		'<img src=x onerror=alert(1)>;0172 4000002;G\xF6rlitz;Telefon;ja;',
		'=HYPERLINK("x");0172 4000003;G\xF6rlitz;Telefon;ja;',
		'Rudi Liste;0172 4000004;G\xF6rlitz;mit dem Fahrrad;ja;',
		'Sabine Liste;;G\xF6rlitz;Telefon;ja;',
		'J\xF6rg Liste;0172/4000001;G\xF6rlitz;Telefon;ja;',
	].join('\r\n')))
	await expect(page.getByRole('combobox', { name: 'Bedeutung Telefon' })).toHaveValue('phone')
	await page.getByRole('combobox', { name: 'Bedeutung Bemerkung' }).selectOption({ label: 'weglassen' })
	await check(page, 6)
	await expect(page.getByRole('radio', { name: 'Kann eingetragen werden: 1' })).toBeVisible()
	await expect(page.getByRole('radio', { name: 'Unklar: 3' })).toBeChecked()
	await expect(page.getByText('Zeile 3: <img src=x onerror=alert(1)>')).toBeVisible()

	await page.getByRole('combobox', { name: /mit dem Fahrrad/ }).selectOption({ label: 'vor Ort' })
	await page.getByRole('button', { name: 'Alle Zeilen noch einmal prüfen' }).click()
	await expect(page.getByRole('radio', { name: 'Unklar: 2' })).toBeVisible()
	await page.getByRole('button', { name: 'Zeile 4 verbessern' }).click()
	await page.getByRole('textbox', { name: 'Name' }).fill('Hanna Liste')
	await page.getByRole('button', { name: 'Diese Zeile noch einmal prüfen' }).click()
	await expect(page.getByRole('radio', { name: 'Kann eingetragen werden: 3' })).toBeVisible()

	await enter(page, 3)
	await expect(page.getByText('Neue Einträge: 3.')).toBeVisible()
	const names = async () => (await people.api('koordination').ok<{ name: string }[]>('GET', '/helpers?district=14626&limit=200')).map(({ name }) => name).filter((name) => name.endsWith(' Liste'))
	expect((await names()).sort()).toEqual(['Hanna Liste', 'Jörg Liste', 'Rudi Liste'])

	// Another flow takes in requests at the same time.
	await page.getByRole('listitem').filter({ hasText: 'Einträge von Helfer*innen' }).getByRole('button', { name: 'Diese Tabelle zurücknehmen' }).first().click()
	await page.getByRole('button', { name: 'Ja, zurücknehmen' }).click()
	await expect(page.getByText('Zurückgenommene Einträge: 3.')).toBeVisible()
	expect(await names()).toEqual([])
})

test('what columns and answers mean is known again', async ({ people }) => {
	const list = (line: string) => Buffer.from(`Wer?;Ruf an;Kreis;Art und Weise\n${line}`)
	const page = await people.open('koordination', '/koordination/tabellen')
	await choose(page, list('Otto Neu;0172 4100001;Görlitz;Sprechfunk'))
	await page.getByRole('combobox', { name: 'Bedeutung Wer?' }).selectOption({ label: 'Name' })
	await page.getByRole('combobox', { name: 'Bedeutung Ruf an' }).selectOption({ value: 'phone' })
	await page.getByRole('combobox', { name: 'Bedeutung Art und Weise' }).selectOption({ value: 'channels' })
	await check(page, 1)
	await page.getByRole('combobox', { name: /Sprechfunk/ }).selectOption({ label: 'am Telefon' })
	await page.getByRole('button', { name: 'Alle Zeilen noch einmal prüfen' }).click()
	await expect(page.getByRole('radio', { name: 'Kann eingetragen werden: 1' })).toBeVisible()

	const other = await people.open('koordination-goerlitz', '/koordination/tabellen')
	await choose(other, list('Erna Neu;0172 4100002;Görlitz;Sprechfunk'))
	await expect(other.getByRole('combobox', { name: 'Bedeutung Wer?' })).toHaveValue('name')
	await check(other, 1)
	await expect(other.getByRole('radio', { name: 'Kann eingetragen werden: 1' })).toBeVisible()
})

for (const [what, buffer, words] of [
	['a packed spreadsheet', Buffer.from('PK\u0003\u0004'), 'Öffne sie dort und speichere die Tabelle als CSV.'],
	['nothing', Buffer.from(''), 'In dieser Datei steht nichts.'],
	['an open quote', Buffer.from('Name;Ort\n"Otto;Görlitz'), 'Ein Anführungszeichen geht auf und nie wieder zu.'],
	['bytes', Buffer.from([1, 0, 2, 0, 3]), 'Das ist keine Tabelle.'],
] as const) {
	test(`a file with ${what} gets a friendly sentence`, async ({ people }) => {
		const page = await people.open('koordination', '/koordination/tabellen')
		await choose(page, buffer)
		await expect(page.getByRole('alert')).toContainText(words)
	})
}

test('two thousand requests from paper are checked and entered in less than ten seconds each, and can be stopped', async ({ people }) => {
	const page = await people.open('koordination', '/koordination/tabellen')
	await page.getByRole('radio', { name: /Menschen, die Hilfe brauchen/ }).check()
	// No other flow looks at this district: two thousand open requests would be in its way.
	const lines = Array.from({ length: 2000 }, (_, index) => `Erna Bogen;0173 ${5_000_000 + index};09599;Telefon;email`)
	await choose(page, Buffer.from(`Name;Telefon;PLZ;Weg;Thema\n${lines.join('\n')}`))
	const began = Date.now()
	await check(page, 2000)
	await expect(page.getByRole('progressbar')).toBeHidden()
	await expect(page.getByRole('radio', { name: 'Kann eingetragen werden: 2000' })).toBeVisible()
	expect(Date.now() - began, 'the preview').toBeLessThan(10_000)
	await enter(page, 2000)
	await page.getByRole('button', { name: 'Anhalten' }).click()
	const go = page.getByRole('button', { name: /^\d+ Einträge anlegen$/ })
	await expect(go).toBeEnabled()
	const left = Number.parseInt((await go.textContent())!, 10)
	expect(left, 'what was done until then stays').toBeLessThan(2000)
	const again = Date.now()
	await go.click()
	await expect(page.getByText('Neue Einträge: 2000.')).toBeVisible({ timeout: 30_000 })
	expect(Date.now() - again, 'the rest').toBeLessThan(10_000)
	await page.getByRole('listitem').filter({ hasText: 'Anfragen' }).getByRole('button', { name: 'Diese Tabelle zurücknehmen' }).first().click()
	await page.getByRole('button', { name: 'Ja, zurücknehmen' }).click()
	await expect(page.getByText('Zurückgenommene Einträge: 2000.')).toBeVisible({ timeout: 30_000 })
})
