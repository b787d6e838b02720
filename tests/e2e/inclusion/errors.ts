/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { counted } from './measured.ts'
import { install } from './probe.ts'

/**
 * B09: after a form was refused, the summary on top has the focus and leads to each wrong field,
 * and each says itself what is wrong.
 */
export async function measureErrors(page: Page): Promise<Measured> {
	await install(page)
	const { faults, links } = await page.evaluate(() => {
		const found: string[] = []
		const summary = document.querySelector('#content [role="alert"]')
		const links = [...summary?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? []]
		if (summary === null || !summary.contains(document.activeElement)) {
			found.push('the summary of errors has not got the focus')
		}
		const targets = links.map((link) => document.getElementById(link.hash.slice(1)))
		links.forEach((link, index) => {
			if (targets[index] === null) {
				found.push(`${window.probe.name(link)} leads nowhere`)
			}
			const words = (targets[index]?.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '')
			if (targets[index] && !words.some((text) => text.includes(link.textContent!.trim()))) {
				found.push(`${window.probe.name(targets[index])} does not say itself what is wrong`)
			}
		})
		for (const wrong of document.querySelectorAll('#content [aria-invalid="true"]')) {
			if (!targets.includes(wrong as HTMLElement)) {
				found.push(`${window.probe.name(wrong)} is not in the summary`)
			}
		}
		return { faults: found, links: links.length }
	})
	const summary = page.locator('#content [role="alert"]')
	for (let index = 0; index < links; index++) {
		const link = summary.getByRole('link').nth(index)
		const target = await link.getAttribute('href')
		await link.click()
		if (!await page.evaluate((id) => document.activeElement?.id === id, target!.slice(1))) {
			faults.push(`the link to ${target} does not bring the focus there`)
		}
	}
	return counted('B09', 'Fehler an Fehlermeldungen', faults)
}
