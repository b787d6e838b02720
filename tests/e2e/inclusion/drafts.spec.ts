/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { PASSWORD } from '../../server/server.ts'
import { appPath, expect, test } from '../fixtures/test.ts'
import { keep } from './kept.ts'
import { counted } from './measured.ts'

const typed = 'Ich möchte ein Bild verschicken.'
const text = (page: Page) => page.getByRole('textbox', { name: 'Was möchtest du gern können?' })

/** What is still there of what was typed. */
async function lost(page: Page, moment: string): Promise<string[]> {
	await text(page).waitFor()
	const faults: string[] = []
	if (await text(page).inputValue() !== typed) {
		faults.push(`the text is lost after ${moment}`)
	}
	if (!await page.getByRole('checkbox', { name: 'Die Cloud auf dem Handy' }).isChecked()) {
		faults.push(`the tick is lost after ${moment}`)
	}
	return faults
}

/** Types into the form, comes back after a reload and after the session is over. */
async function typeAndReturn(page: Page): Promise<string[]> {
	await page.getByRole('checkbox', { name: 'Die Cloud auf dem Handy' }).check()
	await text(page).fill(typed)
	await page.reload()
	const faults = await lost(page, 'reload')
	await page.context().clearCookies()
	await page.goto(appPath('/hilfe'))
	await page.getByRole('textbox', { name: /Account|Konto|Name/ }).fill('redaktion')
	await page.getByLabel('Passwort').fill(PASSWORD)
	await page.getByRole('button', { name: 'Anmelden' }).last().click()
	await page.goto(appPath('/hilfe'))
	return [...faults, ...await lost(page, 'the end of the session')]
}

test('a half-filled form survives reload and the end of the session', async ({ people }) => {
	const measured = counted('B05', 'verlorene Angaben', await typeAndReturn(await people.open('redaktion', '/hilfe')))
	keep('Um Hilfe bitten, Neuladen und neue Anmeldung', null, [measured])
	expect(measured.faults).toEqual([])
})

test('B05 sees a browser that keeps nothing', async ({ people }) => {
	const page = await people.open('redaktion')
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new Error('nothing is kept here')
		}
	})
	await page.goto(appPath('/hilfe'))
	expect(await typeAndReturn(page)).toContain('the text is lost after reload')
})
