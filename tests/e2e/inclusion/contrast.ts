/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { install } from './probe.ts'

/**
 * B03: text has 7:1 (large text 4.5:1), parts of controls 3:1. Run it in every theme.
 *
 * @param page - the page
 * @param enough - smallest contrast of body text: 7, or 4.5 at the desk
 * @param seen - what axe found wrong with colours
 */
export async function measureContrast(page: Page, enough: number, seen: string[]): Promise<Measured[]> {
	await install(page)
	const { text, parts } = await page.evaluate((enough) => {
		const text = { value: null as number | null, faults: [] as string[] }
		for (const { holder } of window.probe.texts()) {
			const style = getComputedStyle(holder)
			const size = Number.parseFloat(style.fontSize)
			const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
			const behind = window.probe.background(holder)
			const [red, green, blue, alpha] = window.probe.colour(style.color)
			const ink = [red!, green!, blue!].map((part, index) => part * alpha! + behind[index]! * (1 - alpha!))
			const contrast = window.probe.contrast(ink, behind)
			// Large text has a lower bar: counted with the body text it would hide the worst of that.
			if (!large) {
				text.value = Math.min(text.value ?? contrast, contrast)
			}
			if (contrast < (large ? Math.min(enough, 4.5) : enough) - 0.005 && !holder.closest(':disabled')) {
				text.faults.push(`${window.probe.name(holder)} has ${contrast.toFixed(2)}:1`)
			}
		}
		const parts = { value: null as number | null, faults: [] as string[] }
		// A button may do without an edge if its words say what it is; a field may not.
		for (const field of document.querySelectorAll('#content :is(input:not([type="hidden"], [type="checkbox"], [type="radio"]), select, textarea)')) {
			if (!window.probe.visible(field) || field.matches(':disabled')) {
				continue
			}
			const style = getComputedStyle(field)
			const outside = window.probe.background(field.parentElement)
			const borders = ['top', 'right', 'bottom', 'left']
				.filter((side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1)
				.map((side) => window.probe.colour(style.getPropertyValue(`border-${side}-color`)))
				.filter(([, , , alpha]) => alpha === 1)
			const best = Math.max(0, ...[window.probe.background(field), ...borders].map((edge) => window.probe.contrast(edge, outside)))
			parts.value = Math.min(parts.value ?? best, best)
			if (best < 3) {
				parts.faults.push(`${window.probe.name(field)} has an edge of ${best.toFixed(1)}:1`)
			}
		}
		return { text, parts }
	}, enough)
	return [
		{ demand: 'B03', what: 'kleinster Kontrast (Fließtext)', value: text.value, unit: ': 1', faults: [...text.faults, ...seen] },
		{ demand: 'B03', what: 'kleinster Kontrast (Felder)', value: parts.value, unit: ': 1', faults: parts.faults },
	]
}
