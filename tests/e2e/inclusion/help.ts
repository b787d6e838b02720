/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

/** Where help is on a page, and what it says. */
export interface HelpSpot {
	/** Distance from the corner of the page in px. */
	left: number
	top: number
	/** Phone, hours, links. */
	text: string
	phone: string
}

/**
 * The help of a page; null if there is none.
 */
export async function findHelp(page: Page): Promise<HelpSpot | null> {
	return page.evaluate(() => {
		const help = document.querySelector<HTMLElement>('#content aside[aria-label="Hilfe"]')
		const call = help?.querySelector<HTMLAnchorElement>('a[href^="tel:"]')
		if (!help || !call) {
			return null
		}
		const { left, top } = help.getBoundingClientRect()
		const scrolled = help.closest('.app-content')?.scrollTop ?? 0
		return { left: Math.round(left), top: Math.round(top + scrolled), text: help.innerText.replace(/\s+/g, ' ').trim(), phone: (call.querySelector('strong') ?? call).textContent!.trim() }
	})
}

/**
 * B12: help is in the same place on every page and says the same.
 *
 * @param spots - by name of the page
 */
export function helpFaults(spots: Map<string, HelpSpot | null>): string[] {
	const first = [...spots.values()].find((spot) => spot !== null) ?? null
	return [...spots].flatMap(([page, spot]) => {
		if (spot === null || first === null) {
			return [`${page} has no help with a phone number`]
		}
		const same = spot.left === first.left && spot.top === first.top && spot.text === first.text
		return same ? [] : [`${page} has its help at ${spot.left}, ${spot.top} px: ${spot.text}`]
	})
}
