/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { People } from '../fixtures/test.ts'
import type { PageUnderTest } from '../pages.ts'

import { setTheme } from '../fixtures/looks.ts'
import { keptWorld } from '../world.ts'

/** Opens a page in a browser of its own and waits until it shows what it is about. */
export async function openPage(people: People, { account, path, prepare }: PageUnderTest): Promise<Page> {
	const page = await people.open(account, path(keptWorld()))
	await settle(page)
	if (prepare) {
		await prepare(page)
		await settle(page)
	}
	return page
}

/** Waits until the page stands still. */
async function settle(page: Page): Promise<void> {
	await page.locator('#content h1').first().waitFor()
	await page.waitForLoadState('networkidle')
	await page.locator('#content').getByText(/^Wird geladen/).waitFor({ state: 'detached' })
	await setTheme(page, 'light')
}
