/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { counted } from './measured.ts'
import { install } from './probe.ts'

/**
 * B16: what says a state says it in words beside an icon, and what is chosen shows it by more than its colour.
 */
export async function measureStates(page: Page): Promise<Measured> {
	await install(page)
	const faults = await page.evaluate(() => {
		const found: string[] = []
		for (const state of document.querySelectorAll('#content :is(.note-box, .state-badge, .record-card, .error-summary, [data-state])')) {
			if (window.probe.visible(state) && (state.textContent!.trim() === '' || state.querySelector('svg') === null)) {
				found.push(`${window.probe.name(state)} says its state without word or icon`)
			}
		}
		for (const wrong of document.querySelectorAll('#content [aria-invalid="true"]')) {
			const words = (wrong.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => document.getElementById(id)?.textContent?.trim() ?? '')
			if (words.every((text) => text === '')) {
				found.push(`${window.probe.name(wrong)} is wrong without a word`)
			}
		}
		for (const chosen of document.querySelectorAll('#content main [aria-pressed="true"]')) {
			const other = chosen.parentElement?.querySelector('[aria-pressed="false"]')
			const shape = (element: Element) => {
				const { textDecorationLine, fontWeight, outlineStyle, borderTopColor, borderTopStyle } = getComputedStyle(element)
				return [textDecorationLine, fontWeight, outlineStyle, borderTopStyle, window.probe.colour(borderTopColor)[3] === 0].join()
			}
			if (other && shape(other) === shape(chosen) && chosen.querySelector('svg') === null) {
				found.push(`${window.probe.name(chosen)} is chosen by colour alone`)
			}
		}
		return found
	})
	return counted('B16', 'Zustände nur durch Farbe', faults)
}
