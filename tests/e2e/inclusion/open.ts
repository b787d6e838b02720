/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { People } from '../fixtures/test.ts'
import type { PageUnderTest } from '../pages.ts'

import { setTheme } from '../fixtures/looks.ts'
import { appPath } from '../fixtures/test.ts'
import { keptWorld } from '../world.ts'
import { Calls } from './calls.ts'

/** Opens a page for its measures and waits until it shows what it is about. */
export async function openPage(people: People, { account, path, prepare }: PageUnderTest): Promise<Page> {
	const page = await people.look(account)
	const calls = new Calls(page)
	await page.goto(appPath(path(keptWorld())))
	await settle(page, calls)
	if (prepare) {
		await prepare(page)
		await settle(page, calls)
	}
	return page
}

/** Waits until the page stands still. */
async function settle(page: Page, calls: Calls): Promise<void> {
	await page.locator('#content h1').first().waitFor()
	await calls.quiet()
	await page.locator('#content').getByText(/^Wird geladen/).waitFor({ state: 'detached' })
	await setTheme(page, 'light')
}
