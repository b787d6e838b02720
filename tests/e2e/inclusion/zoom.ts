/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { expect } from '@playwright/test'
import { setViewport } from '../fixtures/looks.ts'
import { install } from './probe.ts'
import { measureTargets } from './targets.ts'

/**
 * B02: the control on the page makes letters twice as large, and nothing runs out sideways then.
 */
export async function measureLargeLetters(page: Page): Promise<Measured> {
	const measured: Measured = { demand: 'B02', what: 'größte Schrift zur normalen', value: null, unit: '%', faults: [] }
	const control = page.locator('#content').getByRole('group', { name: /Schrift/ }).first()
	if (await control.count() === 0) {
		return { ...measured, faults: ['there is no control for the size of letters'] }
	}
	const sizes = control.getByRole('button')
	const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('#content p:not(aside *)') ?? document.querySelector('#content h1')!).fontSize))
	const normal = await size()
	await sizes.last().click()
	const largest = await size()
	const faults = (await sideways(page)).map((fault) => `with the largest letters ${fault}`)
	if (largest < 2 * normal - 0.5) {
		faults.push(`the largest letters are ${largest} px, the normal ones ${normal} px`)
	}
	await sizes.first().click()
	return { ...measured, value: Math.round(100 * largest / normal), faults }
}

/**
 * B22 and the second half of B02: 320 px wide, which is also a window of 1280 px at 400 %,
 * nothing runs out sideways. Targets keep their size there (B04), if `least` says one.
 *
 * @param page - gets its old size back
 * @param least - smallest side of targets in px; 0 measures none
 */
export async function measureNarrow(page: Page, least: number): Promise<Measured[]> {
	const before = page.viewportSize()!
	await setViewport(page, 'zoomed')
	const measured: Measured[] = [{ demand: 'B22', what: 'breiter als 320 px (400 %)', value: await overhang(page), unit: 'px', faults: [...await sideways(page), ...await coveredHelp(page)] }]
	if (least > 0) {
		const { value, unit, faults } = (await measureTargets(page, least))[0]!
		measured.push({ demand: 'B04', what: 'kleinstes Ziel bei 320 px', value, unit, faults: faults.map((fault) => `at 320 px ${fault}`) })
	}
	await page.setViewportSize(before)
	return measured
}

/** What of the help on top lies under something else, such as the button of the navigation. */
async function coveredHelp(page: Page): Promise<string[]> {
	await install(page)
	await page.evaluate(() => document.querySelector('.app-content')?.scrollTo(0, 0))
	// The navigation slides away when the window gets narrow; what it covers for good is a fault.
	const covered = () => page.evaluate(() => [...document.querySelectorAll('#content aside[aria-label="Hilfe"] :is(a, button, p)')]
		.filter((element) => window.probe.visible(element))
		.filter((element) => {
			const { left, right, top, bottom } = element.getBoundingClientRect()
			const middle = (top + bottom) / 2
			return middle < window.innerHeight && [left + 4, right - 4].some((x) => {
				const hit = document.elementFromPoint(x, middle)
				return hit !== null && !hit.contains(element) && !element.contains(hit)
			})
		})
		.map((element) => `${window.probe.name(element)} is covered`))
	await expect.poll(covered, { timeout: 3_000 }).toEqual([]).catch(() => undefined)
	return covered()
}

/** By how many pixels the page is wider than the window. */
export function overhang(page: Page): Promise<number> {
	return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
}

/** What is wider than the window, innermost first. */
export async function sideways(page: Page): Promise<string[]> {
	await install(page)
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth
		const content = document.querySelector('#content')!
		const scroller = [...content.querySelectorAll('*')].find((element) => element.scrollWidth > element.clientWidth + 1
			&& /auto|scroll/.test(getComputedStyle(element).overflowX)
			&& window.probe.visible(element)
			&& element.clientWidth > width / 2)
		if (!scroller && document.documentElement.scrollWidth <= width + 1) {
			return []
		}
		const wide = [...(scroller ?? content).querySelectorAll('*')]
			.filter((element) => window.probe.visible(element) && element.getBoundingClientRect().right > width + 1)
			.filter((element, _, all) => !all.some((other) => other !== element && element.contains(other)))
		return wide.length === 0 ? ['the page scrolls sideways'] : wide.slice(0, 5).map((element) => `${window.probe.name(element)} runs out sideways`)
	})
}
