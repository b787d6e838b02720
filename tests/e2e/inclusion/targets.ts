/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { install } from './probe.ts'

/** What can be pressed or filled in. */
const TARGETS = '#content :is(a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="switch"])'

/**
 * B04: what can be pressed is at least 48 × 48 px and 8 px away from the next one.
 * On other pages than those of members 24 px do, without a gap.
 *
 * A box or circle to tick counts with its label, a link with the area it lays over its card.
 * A link inside a sentence is as high as its line.
 *
 * @param page - the page
 * @param least - smallest side in pixels
 * @param gap - smallest distance in pixels
 */
export async function measureTargets(page: Page, least = 48, gap = 8): Promise<Measured[]> {
	await install(page)
	const { smallest, small, nearest, near } = await page.evaluate(({ selector, least, gap }) => {
		const targets = [...document.querySelectorAll(selector)]
			.map((element) => element.matches('[type="checkbox"], [type="radio"]')
				? element.closest('label') ?? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) ?? element
				: element)
			.filter((element, index, all) => all.indexOf(element) === index && window.probe.visible(element) && !element.matches(':disabled'))
			.filter((element, _, all) => !all.some((other) => other !== element && other.contains(element)))
			.filter((element) => !inSentence(element))
			.map((element) => ({ element, box: areaOf(element), scroller: scrollerOf(element) }))

		const sides = targets.map(({ box }) => Math.min(box.width, box.height))
		const small = targets
			.filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
			.map(({ element, box }) => `${window.probe.name(element)} is ${Math.round(box.width)} × ${Math.round(box.height)} px`)
		const gaps: number[] = []
		const near: string[] = []
		targets.forEach(({ element, box, scroller }, index) => {
			// What lies in another scrolling area passes by; how near it comes says nothing.
			for (const other of targets.slice(index + 1).filter((one) => one.scroller === scroller)) {
				const across = Math.max(other.box.left - box.right, box.left - other.box.right)
				const down = Math.max(other.box.top - box.bottom, box.top - other.box.bottom)
				const distance = Math.max(across, down)
				// One that lies on the area of another has its own place there.
				if (distance > -Math.min(box.height, other.box.height) + 0.5) {
					gaps.push(distance)
					if (distance < gap - 0.5) {
						near.push(`${window.probe.name(element)} is ${distance.toFixed(1)} px from ${window.probe.name(other.element)}`)
					}
				}
			}
		})
		const lowest = (numbers: number[]) => numbers.length === 0 ? null : Math.min(...numbers)
		return { smallest: lowest(sides), small, nearest: lowest(gaps), near }

		/** Where a press counts: the link of a card can lie over all of it. */
		function areaOf(element: Element): DOMRect {
			const over = getComputedStyle(element, '::after')
			const stretched = over.content !== 'none' && over.position === 'absolute' && over.inset === '0px'
			const holder = stretched && getComputedStyle(element).position === 'static' ? (element as HTMLElement).offsetParent : null
			return (holder ?? element).getBoundingClientRect()
		}

		/** The area that moves an element when somebody scrolls. */
		function scrollerOf(element: Element): Element | null {
			const parent = element.parentElement
			return parent === null || /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : scrollerOf(parent)
		}

		/** Whether words stand before or behind a link on its own line. */
		function inSentence(element: Element): boolean {
			return element.matches('a') && getComputedStyle(element).display === 'inline' && areaOf(element).height < 48
				&& (element.parentElement?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0)
		}
	}, { selector: TARGETS, least, gap })
	return [
		{ demand: 'B04', what: 'kleinstes Ziel', value: smallest, unit: 'px', faults: small },
		{ demand: 'B04', what: 'kleinster Abstand', value: nearest, unit: 'px', faults: near },
	]
}
