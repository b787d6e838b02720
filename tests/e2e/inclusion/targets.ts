/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { install } from './probe.ts'

/**
 * B04: what can be pressed is at least 48 × 48 px and 8 px away from the next one.
 * On other pages than those of members 24 px do, without a gap.
 *
 * A box or circle to tick counts with its label. A link inside a sentence is as high as its line.
 *
 * @param page - the page
 * @param least - smallest side in pixels
 * @param gap - smallest distance in pixels
 */
export async function targetFaults(page: Page, least = 48, gap = 8): Promise<string[]> {
	await install(page)
	return page.evaluate(({ least, gap }) => {
		const targets = [...document.querySelectorAll('#content :is(a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="switch"])')]
			.map((element) => element.matches('[type="checkbox"], [type="radio"]')
				? element.closest('label') ?? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) ?? element
				: element)
			.filter((element, index, all) => all.indexOf(element) === index && window.probe.visible(element) && !element.matches(':disabled'))
			.filter((element, _, all) => !all.some((other) => other !== element && other.contains(element)))
			.filter((element) => !inSentence(element))
			.map((element) => ({ element, box: element.getBoundingClientRect(), scroller: scrollerOf(element) }))

		const faults = targets
			.filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
			.map(({ element, box }) => `B04 ${window.probe.name(element)} is ${Math.round(box.width)} × ${Math.round(box.height)} px`)
		targets.forEach(({ element, box, scroller }, index) => {
			// What lies in another scrolling area passes by; how near it comes says nothing.
			for (const other of targets.slice(index + 1).filter((one) => one.scroller === scroller)) {
				const across = Math.max(other.box.left - box.right, box.left - other.box.right)
				const down = Math.max(other.box.top - box.bottom, box.top - other.box.bottom)
				const distance = Math.max(across, down)
				if (distance < gap - 0.5 && distance > -Math.min(box.height, other.box.height)) {
					faults.push(`B04 ${window.probe.name(element)} is ${distance.toFixed(1)} px from ${window.probe.name(other.element)}`)
				}
			}
		})
		return faults

		/** The area that moves an element when somebody scrolls. */
		function scrollerOf(element: Element): Element | null {
			const parent = element.parentElement
			return parent === null || /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : scrollerOf(parent)
		}

		/** Whether words stand before or behind a link on its own line. */
		function inSentence(element: Element): boolean {
			return element.matches('a') && getComputedStyle(element).display === 'inline'
				&& (element.parentElement?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0)
		}
	}, { least, gap })
}
