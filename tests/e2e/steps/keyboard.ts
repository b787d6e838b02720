/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Locator, Page } from '@playwright/test'

import { expect } from '@playwright/test'

/** More stops than the longest page has: who needs more has got lost. */
const MOST_STOPS = 150

/**
 * Walks with the tab key, as somebody without a mouse does, until the focus is there.
 *
 * @param page - the page
 * @param target - where to
 * @return how often the key was pressed
 */
export async function tabTo(page: Page, target: Locator): Promise<number> {
	await expect(target).toBeVisible()
	for (let stop = 1; stop <= MOST_STOPS; stop++) {
		await page.keyboard.press('Tab')
		if (await target.evaluate((element) => element === document.activeElement)) {
			return stop
		}
	}
	throw new Error(`The tab key never reaches ${target}.`)
}

/** Walks to a button or link and presses it. */
export async function pressKey(page: Page, target: Locator): Promise<void> {
	await tabTo(page, target)
	await page.keyboard.press('Enter')
}

/** Walks to a box and ticks it. */
export async function tickKey(page: Page, target: Locator): Promise<void> {
	await tabTo(page, target)
	await page.keyboard.press('Space')
	await expect(target).toBeChecked()
}

/** Walks to a field and types. */
export async function typeKey(page: Page, target: Locator, text: string): Promise<void> {
	await tabTo(page, target)
	await page.keyboard.type(text)
}
