/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { measureLook } from './checks.ts'
import { measureMotion } from './controls.ts'
import { readableTree, steady } from './tree.ts'
import { overhang, sideways } from './zoom.ts'

/** The screens of a way, as somebody sees and hears them. */
export class Screens {
	/** What was measured on each. */
	private readonly seen: Measured[] = []
	/** What a screen reader was given on each. */
	private readonly heard: string[] = []

	/** Looks at the screen that is shown now, without moving the focus. */
	async look(page: Page): Promise<void> {
		const wide: Measured = { demand: 'B22', what: 'breiter als das Fenster', value: await overhang(page), unit: 'px', faults: await sideways(page) }
		this.seen.push(...await measureLook(page, { area: 'member' }), await measureMotion(page), wide)
		this.heard.push(`# ${steady(new URL(page.url()).pathname)}\n${await readableTree(page, '.ing-page')}`)
	}

	/** The worst of each measure, and every fault. */
	get measured(): Measured[] {
		const heading = ({ demand, what }: Measured) => `${demand} ${what}`
		return [...new Map(this.seen.map((one) => [heading(one), one]))].map(([wanted, first]) => {
			const same = this.seen.filter((one) => heading(one) === wanted)
			const values = same.map(({ value }) => value).filter((value) => value !== null)
			// Of contrasts the smallest is the worst, of everything else the largest.
			const worst = first.unit === ': 1' ? Math.min(...values) : Math.max(...values)
			return { ...first, value: values.length === 0 ? null : worst, faults: same.flatMap(({ faults }) => faults) }
		})
	}

	/**
	 * The way as somebody hears it: each screen, and then what was announced.
	 */
	async story(page: Page): Promise<string> {
		const announced = await page.evaluate(() => window.announced)
		return [...this.heard, `# Angesagt\n${announced.map((text) => `- ${steady(text)}\n`).join('')}`].join('\n')
	}
}
