/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { setViewport } from '../fixtures/looks.ts'
import { install } from './probe.ts'

/**
 * B01: body text is at least 18 px, lines stand 1.5 apart and are at most 70 characters long.
 * Headings, other large words (24 px and more) and single lines have no line height to speak of.
 */
export async function textFaults(page: Page): Promise<string[]> {
	await install(page)
	return page.evaluate(() => {
		const faults = new Set<string>()
		const texts = document.createTreeWalker(document.querySelector('#content')!, NodeFilter.SHOW_TEXT)
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const holder = text.parentElement!
			const words = text.textContent!.trim()
			if (words === '' || holder.closest('svg, script, style, option') || !window.probe.visible(holder)) {
				continue
			}
			const style = getComputedStyle(holder)
			const size = Number.parseFloat(style.fontSize)
			if (size < 18) {
				faults.add(`B01 ${window.probe.name(holder)} is ${size} px`)
			}
			const lines = charactersByLine(text)
			const height = Number.parseFloat(style.lineHeight) / size
			if (lines.length > 1 && size < 24 && !holder.closest('h1, h2, h3, h4, button, [role="button"]') && height < 1.495) {
				faults.add(`B01 ${window.probe.name(holder)} has a line height of ${height.toFixed(2)}`)
			}
			const longest = Math.max(...lines)
			if (longest > 70) {
				faults.add(`B01 ${window.probe.name(holder)} has a line of ${longest} characters`)
			}
		}
		return [...faults]

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
}

/**
 * B02: at 400 % zoom (320 px wide) and with the largest letters at 1280 px nothing runs out sideways,
 * and the largest letters are twice the normal ones.
 */
export async function zoomFaults(page: Page): Promise<string[]> {
	const faults: string[] = []
	const before = page.viewportSize()!
	await setViewport(page, 'zoomed')
	faults.push(...(await sideways(page)).map((fault) => `B02 at 400 %: ${fault}`))
	await page.setViewportSize(before)

	const control = page.locator('#content').getByRole('group', { name: /Schrift|Größe|letters/i }).first()
	if (await control.count() === 0) {
		return [...faults, 'B02 there is no control for the size of letters']
	}
	const sizes = control.getByRole('button')
	const size = () => page.locator('#content h1').first().evaluate((heading) => {
		const text = document.querySelector('#content p:not(aside *)') ?? heading
		return Number.parseFloat(getComputedStyle(text).fontSize)
	})
	const normal = await size()
	await sizes.last().click()
	const largest = await size()
	if (largest < 2 * normal - 0.5) {
		faults.push(`B02 the largest letters are ${largest} px, the normal ones ${normal} px`)
	}
	faults.push(...(await sideways(page)).map((fault) => `B02 at 200 % letters: ${fault}`))
	await sizes.first().click()
	return faults
}

/**
 * What is wider than the window, innermost first.
 */
async function sideways(page: Page): Promise<string[]> {
	await install(page)
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth
		const content = document.querySelector('#content')!
		const scroller = [...content.querySelectorAll('*')].find((element) => element.scrollWidth > element.clientWidth + 1
			&& /auto|scroll/.test(getComputedStyle(element).overflowX)
			&& window.probe.visible(element)
			&& element.clientWidth > width / 2)
		const page = document.documentElement.scrollWidth > width + 1
		if (!scroller && !page) {
			return []
		}
		const wide = [...(scroller ?? content).querySelectorAll('*')]
			.filter((element) => window.probe.visible(element) && element.getBoundingClientRect().right > width + 1)
			.filter((element, _, all) => !all.some((other) => other !== element && element.contains(other)))
		return wide.length === 0 ? ['the page scrolls sideways'] : wide.slice(0, 5).map((element) => `${window.probe.name(element)} runs out sideways`)
	})
}
