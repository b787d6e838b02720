/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { install } from './probe.ts'

/**
 * B01: body text is at least 18 px, lines stand 1.5 apart and are at most 70 characters long.
 * Headings, other large words (24 px and more) and single lines have no line height to speak of.
 */
export async function measureText(page: Page): Promise<Measured[]> {
	await install(page)
	const { faults, smallest, tightest, longest } = await page.evaluate(() => {
		const found = new Set<string>()
		const sizes: number[] = []
		const heights: number[] = []
		const lengths: number[] = []
		for (const { text, holder } of window.probe.texts()) {
			const style = getComputedStyle(holder)
			const size = Number.parseFloat(style.fontSize)
			sizes.push(size)
			if (size < 18) {
				found.add(`${window.probe.name(holder)} is ${size} px`)
			}
			const lines = charactersByLine(text)
			const height = Number.parseFloat(style.lineHeight) / size
			if (lines.length > 1 && size < 24 && !holder.closest('h1, h2, h3, h4, button, [role="button"]')) {
				heights.push(height)
				if (height < 1.495) {
					found.add(`${window.probe.name(holder)} has a line height of ${height.toFixed(2)}`)
				}
			}
			const most = Math.max(...lines)
			lengths.push(most)
			if (most > 70) {
				found.add(`${window.probe.name(holder)} has a line of ${most} characters`)
			}
		}
		const least = (numbers: number[]) => numbers.length === 0 ? null : Math.min(...numbers)
		return { faults: [...found], smallest: least(sizes), tightest: least(heights), longest: lengths.length === 0 ? null : Math.max(...lengths) }

		/** How many characters stand on each line of a text. */
		function charactersByLine(text: Node): number[] {
			const range = document.createRange()
			const lines = new Map<number, number>()
			for (const { index, 0: word } of text.textContent!.matchAll(/\S+\s*/g)) {
				range.setStart(text, index)
				range.setEnd(text, index + word.trimEnd().length)
				const top = Math.round(range.getBoundingClientRect().top)
				const near = [...lines.keys()].find((key) => Math.abs(key - top) < 4) ?? top
				lines.set(near, (lines.get(near) ?? 0) + word.length)
			}
			return [...lines.values()].map((length) => length - 1)
		}
	})
	return [
		{ demand: 'B01', what: 'kleinste Schrift', value: smallest, unit: 'px', faults },
		{ demand: 'B01', what: 'kleinster Zeilenabstand', value: tightest, unit: '', faults: [] },
		{ demand: 'B01', what: 'längste Zeile', value: longest, unit: 'Zeichen', faults: [] },
	]
}
