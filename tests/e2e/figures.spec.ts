/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures/test.ts'

test('the board of the party reads, prints and saves figures', async ({ people }) => {
	const page = await people.open('vorstand')
	await page.getByRole('link', { name: 'Zahlen' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zahlen')
	await expect(page.getByRole('table').first()).toBeVisible()

	const map = page.getByRole('listbox', { name: 'Karte: Wo Angebote fehlen' })
	await expect(map.getByRole('option')).not.toHaveCount(0)
	await map.focus()
	await page.keyboard.press('ArrowRight')
	await expect(page.getByText(await map.getByRole('option', { selected: true }).getAttribute('aria-label') ?? '', { exact: true })).toBeVisible()

	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Als Tabelle speichern (CSV)' }).click()])
	expect(await readFile(await file.path(), 'utf8')).toContain('Tabelle;Zeile;Spalte;Zahl\r\nWo Hilfe gefragt und angeboten wird;Region Chemnitz;Anfragen;')

	await page.getByRole('link', { name: 'Zwischenstand auf einer Seite' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('„Ins Netz gegangen“ – Zwischenstand')
	// Before its figures are there every report is short.
	await expect(page.getByRole('heading', { name: 'Was die Zahlen nicht sagen' })).toBeVisible()
	const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
	expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('who coordinates all districts sets what the figures are held against', async ({ people }) => {
	const page = await people.open('koordination', '/zahlen')
	await page.getByRole('button', { name: 'Ziele setzen' }).click()
	await page.getByLabel('So viele Anfragen').fill('100')
	await page.getByRole('button', { name: 'Ziele speichern' }).click()
	await expect(page.getByRole('row', { name: /^Anfragen .* 100/ })).toBeVisible()
})

test('members see no figures', async ({ people }) => {
	const page = await people.open('mitglied', '/zahlen')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite ist nicht für dich')
	await expect(page.getByRole('table')).toHaveCount(0)
	await expect(page.getByRole('link', { name: 'Zahlen', exact: true })).toHaveCount(0)
})
