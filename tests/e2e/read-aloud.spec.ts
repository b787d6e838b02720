/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { expect, test } from './fixtures/test.ts'
import { main } from './steps/member.ts'

declare global {
	interface Window {
		/** What the voice was told to say; empty again once it was told to be silent. */
		said: { text: string, language: string }[]
		silenced: number
	}
}

/** Listens at the browser's own voice, which goes on as ever. */
async function listen(page: Page): Promise<void> {
	await page.evaluate(() => {
		window.said = []
		window.silenced = 0
		const { speak, cancel } = SpeechSynthesis.prototype
		SpeechSynthesis.prototype.speak = function(utterance) {
			window.said.push({ text: utterance.text, language: utterance.lang })
			speak.call(this, utterance)
		}
		SpeechSynthesis.prototype.cancel = function() {
			window.said = []
			window.silenced += 1
			cancel.call(this)
		}
	})
}

test('the browser reads a page out, and is silent when told so or when the page is left', async ({ people }) => {
	const page = await people.open('mitglied', '/handbuch')
	await main(page).locator('.record-card').first().waitFor()
	await listen(page)
	// Nothing talks by itself.
	expect(await page.evaluate(() => window.said)).toEqual([])

	await page.getByRole('button', { name: 'Vorlesen' }).click()
	const said = await page.evaluate(() => window.said)
	expect(said[0]).toEqual({ text: 'Handbuch', language: 'de' })
	const words = said.map(({ text }) => text).join(' ')
	for (const text of await main(page).locator('.ing-page :is(p, .record-card__text > *)').allInnerTexts()) {
		expect(words).toContain(text.replace(/\s+/g, ' ').trim())
	}

	const before = await page.evaluate(() => window.silenced)
	await page.getByRole('button', { name: 'Vorlesen anhalten' }).click()
	expect(await page.evaluate(() => window.silenced)).toBe(before + 1)
	await expect(page.getByRole('button', { name: 'Vorlesen', exact: true })).toBeVisible()

	await page.getByRole('button', { name: 'Vorlesen' }).click()
	expect(await page.evaluate(() => window.said.length)).toBeGreaterThan(0)
	await main(page).locator('.record-card').first().click()
	await expect.poll(() => page.evaluate(() => window.said)).toEqual([])
})
