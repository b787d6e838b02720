/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { install } from './probe.ts'

/** More steps than any page has: ends a walk that is caught in a circle. */
const MOST_STEPS = 300

/**
 * B07: a walk with the Tab key through #content. Each stop shows the focus with 3:1, is not covered,
 * and comes in the order of the document; no control is left out.
 */
export async function measureFocus(page: Page): Promise<Measured[]> {
	await install(page)
	const faults: string[] = []
	const contrasts: number[] = []
	const wanted = await page.evaluate(() => {
		const content = document.querySelector<HTMLElement>('#content')!
		content.tabIndex = -1
		content.focus({ preventScroll: true })
		const controls = [...content.querySelectorAll<HTMLElement>('a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]')]
			.filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
		// Circles of one question are one stop.
		const stops = controls.filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio')
			|| controls.find((other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === element.name && (other.checked || !controls.some((third) => third instanceof HTMLInputElement && third.name === element.name && third.checked))) === element)
		stops.forEach((element, index) => element.setAttribute('data-stop', String(index)))
		return stops.length
	})
	let last = -1
	const seen = new Set<number>()
	for (let step = 0; step < MOST_STEPS && seen.size < wanted; step++) {
		await page.keyboard.press('Tab')
		const stop = await page.evaluate(measureStop)
		if (stop === null || (stop.index !== null && stop.index !== last && seen.has(stop.index))) {
			break
		}
		faults.push(...stop.faults)
		contrasts.push(stop.contrast)
		// A date has several stops inside one field.
		if (stop.index !== null && stop.index !== last) {
			if (stop.index < last) {
				faults.push(`${stop.name} comes out of order`)
			}
			last = stop.index
			seen.add(stop.index)
		}
	}
	const missed = await page.evaluate((reached) => [...document.querySelectorAll('#content [data-stop]')]
		.filter((element) => !reached.includes(Number(element.getAttribute('data-stop'))))
		.map((element) => `${window.probe.name(element)} is not reached by the Tab key`), [...seen])
	await page.evaluate(() => document.querySelectorAll('[data-stop]').forEach((element) => element.removeAttribute('data-stop')))
	return [
		{ demand: 'B07', what: 'kleinster Kontrast (Fokus)', value: contrasts.length === 0 ? null : Math.min(...contrasts), unit: ': 1', faults: [...faults, ...missed] },
		{ demand: 'B07', what: 'Halte mit der Tabulatortaste', value: wanted, unit: '', faults: [] },
	]
}

/**
 * Runs in the page: looks at the element that has the focus. Null outside #content.
 */
function measureStop(): { index: number | null, name: string, contrast: number, faults: string[] } | null {
	const element = document.activeElement
	if (!element?.closest('#content')) {
		return null
	}
	const faults: string[] = []
	const name = window.probe.name(element)
	// A ticked box is drawn by its label: there the focus may show as well.
	const places = [element, element.closest('label'), element.nextElementSibling, element.parentElement].filter((one) => one !== null)
	const marks = places.flatMap((place) => {
		const style = getComputedStyle(place)
		const around = window.probe.background(place.parentElement)
		const outline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2 ? [style.outlineColor] : []
		const shadow = /^(rgba?\([^)]*\)|color\([^)]*\)|oklch\([^)]*\)) 0px 0px 0px [2-9]/.exec(style.boxShadow)?.[1]
		return [...outline, ...shadow ? [shadow] : []].map((css) => window.probe.contrast(window.probe.colour(css), around))
	})
	const contrast = Math.max(0, ...marks)
	if (contrast < 3) {
		faults.push(`${name} shows its focus with ${contrast.toFixed(1)}:1`)
	}
	const box = (element.closest('label') ?? element).getBoundingClientRect()
	const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
	if (!top || !(top.contains(element) || element.contains(top) || element.closest('label')?.contains(top))) {
		faults.push(`${name} is covered by ${top ? window.probe.name(top) : 'the edge of the window'}`)
	}
	const index = element.getAttribute('data-stop')
	return { index: index === null ? null : Number(index), name, contrast, faults }
}
