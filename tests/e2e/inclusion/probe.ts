/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

/**
 * Functions that the measures need inside the page. They are put there as `window.probe`.
 */
export interface Probe {
	/** Whether somebody can see it: laid out, not transparent, not hidden for screen readers only. */
	visible(element: Element): boolean
	/** Every visible piece of text in #content, with the element it stands in. */
	texts(): { text: Node, holder: Element }[]
	/** What a person would call it in a report. */
	name(element: Element): string
	/** The colour behind an element, all layers mixed. */
	background(element: Element | null): number[]
	/** A CSS colour as red, green, blue, alpha. */
	colour(css: string): number[]
	/** Contrast after WCAG between two opaque colours. */
	contrast(a: number[], b: number[]): number
}

declare global {
	interface Window {
		probe: Probe
	}
}

/**
 * @param page - gets `window.probe`, if it has none yet
 */
export async function install(page: Page): Promise<void> {
	await page.evaluate(() => {
		if (window.probe) {
			return
		}
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
		const colour = (css: string): number[] => {
			canvas.clearRect(0, 0, 1, 1)
			canvas.fillStyle = css
			canvas.fillRect(0, 0, 1, 1)
			const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data
			return [red!, green!, blue!, alpha! / 255]
		}
		const background = (element: Element | null): number[] => {
			if (element === null) {
				return [255, 255, 255, 1]
			}
			const [red, green, blue, alpha] = colour(getComputedStyle(element).backgroundColor)
			if (alpha === 1) {
				return [red!, green!, blue!, 1]
			}
			const below = background(element.parentElement)
			return [red!, green!, blue!].map((part, index) => part * alpha! + below[index]! * (1 - alpha!)).concat(1)
		}
		const luminance = (parts: number[]): number => {
			const [red, green, blue] = parts.slice(0, 3).map((part) => {
				const share = part / 255
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
			})
			return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
		}
		const visible = (element: Element): boolean => {
			const box = element.getBoundingClientRect()
			return box.width > 1 && box.height > 1
				&& element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
				&& !/inset\(50%\)|rect\(0(px)?,/.test(getComputedStyle(element).clipPath + getComputedStyle(element).clip)
		}
		window.probe = {
			visible,
			texts() {
				const walker = document.createTreeWalker(document.querySelector('#content')!, NodeFilter.SHOW_TEXT)
				const found: { text: Node, holder: Element }[] = []
				for (let text = walker.nextNode(); text; text = walker.nextNode()) {
					const holder = text.parentElement!
					if (text.textContent!.trim() !== '' && !holder.closest('svg, script, style, option') && visible(holder)) {
						found.push({ text, holder })
					}
				}
				return found
			},
			name(element) {
				const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)
				const place = element.id === '' ? element.classList[0] ?? '' : `#${element.id}`
				return `<${element.tagName.toLowerCase()} ${place}> „${words}“`
			},
			background,
			colour,
			contrast(a, b) {
				const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
				return (light! + 0.05) / (dark! + 0.05)
			},
		}
	})
}
