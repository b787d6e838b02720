/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { axeFaults } from '../fixtures/axe.ts'
import { install } from './probe.ts'

/**
 * B03: text has 7:1 (large text 4.5:1), parts of controls 3:1. Run it in every theme.
 */
export async function contrastFaults(page: Page): Promise<string[]> {
	await install(page)
	const text = await axeFaults(page, ['color-contrast-enhanced'])
	const parts = await page.evaluate(() => {
		const faults: string[] = []
		for (const control of document.querySelectorAll('#content :is(input:not([type="hidden"]), select, textarea, button)')) {
			if (!window.probe.visible(control) || control.matches(':disabled')) {
				continue
			}
			const style = getComputedStyle(control)
			const outside = window.probe.background(control.parentElement)
			const borders = ['Top', 'Right', 'Bottom', 'Left']
				.filter((side) => Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) >= 1)
				.map((side) => window.probe.colour(style.getPropertyValue(`border-${side.toLowerCase()}-color`)))
				.filter(([, , , alpha]) => alpha === 1)
			// A button may do without an edge if its words say what it is; a field may not.
			const needsEdge = !control.matches('button') && !control.matches('[type="checkbox"], [type="radio"]')
			const best = Math.max(0, ...[window.probe.background(control), ...borders].map((edge) => window.probe.contrast(edge, outside)))
			if (needsEdge && best < 3) {
				faults.push(`${window.probe.name(control)} has an edge of ${best.toFixed(1)}:1`)
			}
		}
		return faults
	})
	return [...text, ...parts].map((fault) => `B03 ${fault}`)
}
