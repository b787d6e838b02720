/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Appeal } from '../../src/api/types.ts'
import type { People } from './fixtures/test.ts'

import { expect, test } from './fixtures/test.ts'

const TEXTS = { title: 'Wer kann helfen?', text: 'Viele von uns brauchen Hilfe am Handy.' }

async function openAppeal({ api }: People): Promise<Appeal> {
	const { id } = await api('koordination').ok<Appeal>('POST', '/appeals', TEXTS)
	return api('koordination').ok<Appeal>('PUT', `/appeals/${id}`, { ...TEXTS, state: 'open' })
}

test('from an appeal over its link to a helper', async ({ people }) => {
	const editor = await people.open('redaktion', '/abfragen')
	await editor.getByLabel('Überschrift').fill(TEXTS.title)
	await editor.getByLabel('Worum bittest du?').fill(TEXTS.text)
	await editor.getByRole('button', { name: 'Texte erstellen' }).click()
	const text = editor.getByRole('group').filter({ hasText: 'E-Mail an den Verteiler LV-Info' })
	await text.locator('summary').click()
	const mail = (await text.textContent())!
	expect(mail).toContain(TEXTS.text)
	await editor.getByLabel('Offen').check()
	await editor.getByRole('button', { name: 'Speichern', exact: true }).click()
	await expect(editor.getByText('Die Abfrage ist gespeichert.')).toBeVisible()

	const path = /\/abfrage\/[a-z]{8}\?l=info/.exec(mail)![0]
	const person = await people.newcomer('Wanda')
	const page = await people.open(person, path)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TEXTS.title)
	await page.getByRole('button', { name: 'Ich kann helfen' }).click()
	await page.getByLabel('Wo wohnst du?').selectOption({ label: 'Görlitz' })
	await page.getByLabel('am Telefon').check()
	await page.getByRole('checkbox', { name: /Regeln/ }).check()
	await page.getByRole('button', { name: 'Hilfe anbieten' }).click()
	await expect(page.getByText('Danke für deine Antwort!')).toBeVisible()
	expect(await person.api.ok('GET', '/helpers/me')).toMatchObject({ district: '14626' })
})

test('somebody who needs help goes on to ask, and somebody who has no time is asked again', async ({ people }) => {
	const { code } = await openAppeal(people)
	const needy = await people.open(await people.newcomer('Nadja'), `/abfrage/${code}`)
	await needy.getByRole('button', { name: 'Ich brauche selbst Hilfe' }).click()
	await expect(needy).toHaveURL(/\/hilfe/)

	const busy = await people.open(await people.newcomer('Bert'), `/abfrage/${code}?l=<script>`)
	await busy.getByRole('button', { name: /^Jetzt/ }).click()
	await busy.getByLabel('Frag mich in 6 Monaten').check()
	await busy.getByRole('button', { name: 'Antwort senden' }).click()
	await expect(busy.getByText('Danke für deine Antwort!')).toBeVisible()
})

/** Zwickau: no other flow looks for helpers there, whom so many would push down the list. */
const ELSEWHERE = '08056'

/** Types one form by keyboard alone; the focus is at the name. */
async function typeForm(page: Page, number: number): Promise<void> {
	const { keyboard } = page
	for (const value of ['Otto Bogen', `0171 395${String(number).padStart(4, '0')}`, '', ELSEWHERE]) {
		await keyboard.type(value)
		await keyboard.press('Tab')
	}
	await keyboard.press('Enter')
}

test('thirty paper forms are typed by keyboard in less than five minutes', async ({ people }) => {
	test.setTimeout(330_000)
	const { id } = await openAppeal(people)
	const page = await people.open('aufnahme', `/abfragen/${id}/papier`)
	await page.getByRole('textbox', { name: /^Name/ }).focus()
	const began = Date.now()
	for (let number = 1; number <= 30; number++) {
		await typeForm(page, number)
		await expect(page.getByRole('heading', { name: `Eingetragen: ${number}` })).toBeVisible()
		await expect(page.getByRole('textbox', { name: /^Name/ })).toBeFocused()
	}
	expect(Date.now() - began).toBeLessThan(5 * 60_000)
	expect(await page.getByRole('listitem').filter({ hasText: 'die Regeln sind noch vorzulesen' }).count()).toBe(30)
})

test('a table of two thousand answers is looked at and entered, and all forty broken lines are named', async ({ people }) => {
	const { id } = await openAppeal(people)
	const page = await people.open('aufnahme', `/abfragen/${id}/papier`)
	const lines = Array.from({ length: 2000 }, (_, index) => `helfen;Otto Tabelle;0172 ${String(3_000_000 + index)};${index % 50 === 7 ? 'Mond' : ELSEWHERE};ja`)
	const began = Date.now()
	await page.getByLabel('Datei auswählen').setInputFiles({ name: 'antworten.csv', mimeType: 'text/csv', buffer: Buffer.from(`Antwort;Name;Telefon;PLZ;Regeln\r\n${lines.join('\r\n')}`) })
	await expect(page.getByText('1960 Zeilen können eingetragen werden, 40 nicht.')).toBeVisible()
	expect(Date.now() - began, 'the preview').toBeLessThan(10_000)
	await expect(page.getByRole('listitem').filter({ hasText: /^Zeile \d+:/ })).toHaveCount(40)
	await expect(page.getByText('Zeile 9:')).toBeVisible()
	await page.getByRole('button', { name: 'Diese Antworten eintragen' }).click()
	await expect(page.getByText('1960 Antworten sind eingetragen.')).toBeVisible({ timeout: 30_000 })
})

for (const [kind, words] of [['poster', 'Ruf an'], ['form', 'Bitte hier abtrennen']] as const) {
	test(`the ${kind} fits on one sheet and carries the picture with the address`, async ({ people }) => {
		const { id } = await openAppeal(people)
		const page = await people.open('redaktion', `/abfragen/${id}/${kind}`)
		await expect(page.getByRole('img', { name: 'Bild mit der Adresse, für die Kamera am Handy' })).toBeVisible()
		await expect(page.getByText(words)).toBeVisible()
		const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
		expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
		await page.emulateMedia({ media: 'print' })
		const { width, height } = (await page.getByRole('img', { name: 'Bild mit der Adresse' }).boundingBox())!
		// Four centimetres: cameras read it, however long the address beside it is.
		expect(Math.min(width, height)).toBeGreaterThan(4 * 96 / 2.54)
		await expect(page.getByText(`/abfragen/${id}/${kind}`)).toBeHidden()
	})
}
