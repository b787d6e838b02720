/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { HandbookPage } from '../../src/api/types.ts'

import { appPath, expect, test } from './fixtures/test.ts'

declare global {
	interface Window {
		pageCame: number
		pageShown: number
	}
}

const ROUNDS = 7
const MOST = 50

test('the longest page of the handbook is there within 50 ms once its text has come', async ({ people }) => {
	const longest = (await people.api('mitglied').ok<HandbookPage[]>('GET', '/brochure')).sort((a, b) => b.markdown.length - a.markdown.length)[0]!
	const page = await people.open('mitglied', '/handbuch')
	await page.addInitScript((id) => {
		const { send } = XMLHttpRequest.prototype
		XMLHttpRequest.prototype.send = function(...body) {
			this.addEventListener('load', () => {
				if (this.responseURL.endsWith(`/handbook/${id}`)) {
					window.pageCame = performance.now()
				}
			}, { capture: true, once: true })
			send.apply(this, body)
		}
		new MutationObserver((_, observer) => {
			if (document.querySelector('.markdown-body h2')) {
				observer.disconnect()
				// Counts until every box has its place.
				window.pageShown = document.body.getBoundingClientRect().height > 0 ? performance.now() : Number.NaN
			}
		}).observe(document, { childList: true, subtree: true })
	}, longest.id)
	const took: number[] = []
	for (let round = 0; round < ROUNDS; round++) {
		await page.goto(appPath(`/handbuch/${longest.id}`))
		await page.waitForFunction(() => window.pageShown > 0)
		took.push(await page.evaluate(() => window.pageShown - window.pageCame))
	}
	const median = took.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!
	console.log(`longest page (${longest.id}, ${longest.markdown.length} characters): ${median.toFixed(1)} ms in the middle of ${ROUNDS} rounds, ${took.map((ms) => ms.toFixed(1)).join(', ')}`)
	expect(median).toBeGreaterThan(0)
	expect(median).toBeLessThan(MOST)
})
