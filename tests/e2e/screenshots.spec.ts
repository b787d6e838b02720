/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { RequestListItem } from '../../src/api/types.ts'

import { EmbeddedHost } from '../server/embedded.ts'
import { OcsClient } from '../server/ocs.ts'
import { occ } from '../server/server.ts'
import { setTheme } from './fixtures/looks.ts'
import { appPath, expect, test } from './fixtures/test.ts'

/** So many, that the picture shows what a coordinator chooses from. */
const CANDIDATES = 3

/** The two pictures of the README, with the demo data. Only on demand: each run would change them a little. */
if (process.env.UPDATE_SCREENSHOTS === '1') {
	test('pictures for the README', async ({ browser }) => {
		// Filling in sixty days of work takes longer than a flow.
		test.setTimeout(300_000)
		// Jobs at the time of today would end what is being filled in for days that are over.
		const host = await EmbeddedHost.start({ jobs: false })
		try {
			await occ(host.place, ['host:demo'])
			const open = async (account: string, path: string): Promise<Page> => {
				const page = await (await browser.newContext({ baseURL: host.place.baseUrl })).newPage()
				await page.goto(appPath(path))
				await page.getByRole('button', { name: new RegExp(`^${account} `) }).click()
				await page.locator('#content h1').first().waitFor()
				await page.waitForLoadState('networkidle')
				await setTheme(page, 'light')
				return page
			}
			await (await open('mitglied', '/')).screenshot({ path: 'docs/img/start.png' })

			const waiting = await new OcsClient(host.place, 'koordination').ok<RequestListItem[]>('GET', '/requests?queue=new')
			const request = await open('koordination', '/koordination')
			const proposals = request.getByRole('region', { name: 'Wer passt' })
			for (const { id } of waiting) {
				await request.goto(appPath(`/koordination/anfrage/${id}`))
				await expect(proposals).toContainText(/Helfer\*in(nen)? pass(t|en)|Gerade passt niemand/)
				if (await proposals.getByRole('checkbox').count() >= CANDIDATES) {
					break
				}
			}
			expect(await proposals.getByRole('checkbox').count()).toBeGreaterThanOrEqual(CANDIDATES)
			await request.screenshot({ path: 'docs/img/request.png' })
		} finally {
			await host.stop()
		}
	})
}
