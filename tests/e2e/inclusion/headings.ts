/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { counted } from './measured.ts'

/**
 * B18: one h1, no level left out below it, one main landmark, and `lang="de"` on the text itself.
 */
export async function measureHeadings(page: Page): Promise<Measured> {
	const faults = await page.evaluate(() => {
		const found: string[] = []
		const headings = [...document.querySelectorAll('#content :is(h1, h2, h3, h4, h5, h6)')].filter((heading) => heading.checkVisibility())
		const levels = headings.map((heading) => Number(heading.tagName[1]))
		const first = levels.filter((level) => level === 1).length
		if (first !== 1) {
			found.push(`has ${first} headings of the first level`)
		}
		headings.forEach((heading, index) => {
			if (index > 0 && levels[index]! > levels[index - 1]! + 1) {
				found.push(`skips a level before „${heading.textContent?.trim()}“`)
			}
		})
		const mains = [...document.querySelectorAll('main, [role="main"]')].filter((main) => main.checkVisibility()).length
		if (mains !== 1) {
			found.push(`has ${mains} main landmarks`)
		}
		const heading = document.querySelector('#content h1')
		const language = heading?.closest('[lang]')
		if (!language?.closest('#content') || !language.getAttribute('lang')?.startsWith('de')) {
			found.push('does not say inside #content that it is German')
		}
		return found
	})
	return counted('B18', 'Fehler an Überschriften und Sprache', faults.map((fault) => `the page ${fault}`))
}

/**
 * B18: pages have titles, each its own.
 *
 * @param titles - title of each page by its name
 */
export function titleFaults(titles: Map<string, string>): string[] {
	const first = new Map<string, string>()
	return [...titles].flatMap(([page, title]) => {
		const other = first.get(title)
		first.set(title, other ?? page)
		if (title.trim() === '' || title.includes('[object')) {
			return [`${page} has the title "${title}"`]
		}
		return other === undefined ? [] : [`${page} has the same title "${title}" as ${other}`]
	})
}
