/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { EditedPage, HandbookPage } from '../../src/api/types.ts'

import { readFile } from 'node:fs/promises'
import { EmbeddedHost } from '../server/embedded.ts'
import { OcsClient } from '../server/ocs.ts'
import { axeFaults } from './fixtures/axe.ts'
import { appPath, expect, logIn, test } from './fixtures/test.ts'

const PLACE = '/redaktion/austausch'
const OWN = { title: 'So singst du mit', goal: 'Du bist im Chor.', topic: null, order: 30, needs: '', markdown: '## Los\n\n1. Sing laut mit.' }

test('one server hands its handbook on, and an empty one takes it over page by page', async ({ people, playwright, browser }) => {
	const editor = people.api('redaktion')
	const shipped = await editor.ok<EditedPage>('GET', '/editing/pages/files')
	const { goal, topic, order, needs, markdown } = shipped.text
	const texts = { chor: { based: 0, ...OWN }, files: { based: shipped.version, title: shipped.text.title, goal, topic, order, needs, markdown: `${markdown}\n\n## Noch etwas\n\nFrag deine Nachbarin.` } }
	for (const [page, text] of Object.entries(texts)) {
		await editor.ok('PUT', `/editing/pages/${page}`, text)
		await editor.ok('POST', `/editing/pages/${page}/publish`, { based: text.based + 1, checkedBy: 'Erna Beispiel' })
	}
	const giving = await people.open('redaktion', PLACE)
	const [download] = await Promise.all([giving.waitForEvent('download'), giving.getByRole('button', { name: 'Archiv speichern' }).click()])
	const archive = await download.path()

	const empty = await EmbeddedHost.start({ limits: false })
	try {
		const request = await playwright.request.newContext({ baseURL: empty.place.baseUrl })
		await logIn(request, 'redaktion')
		const context = await browser.newContext({ baseURL: empty.place.baseUrl, storageState: await request.storageState() })
		const page = await context.newPage()
		await page.goto(appPath(PLACE))
		await page.getByLabel('Archiv eines anderen Landesverbands').setInputFiles(archive)
		const own = page.getByRole('group', { name: 'Seite: So singst du mit (neu)' })
		const changed = page.getByRole('group', { name: `Seite: ${shipped.text.title} (anders)` })
		await changed.getByText('Vergleichen').click()
		await expect(changed.getByRole('region', { name: 'Das andere' }).locator('mark').filter({ hasText: 'Frag deine Nachbarin.' })).toBeVisible()
		await expect(changed.getByRole('radio', { name: 'Meins behalten' })).toBeChecked()
		await expect(page.getByRole('button', { name: 'Jetzt übernehmen' })).toBeDisabled()

		expect(await axeFaults(page, true)).toEqual({ colours: [], others: [] })

		// One is taken, the other one stays.
		await own.getByRole('radio', { name: 'Übernehmen' }).check()
		await page.getByRole('button', { name: 'Jetzt übernehmen' }).click()
		await expect(page.getByRole('status').filter({ hasText: 'Übernommen: 1.' })).toBeVisible()
		await expect(own).toHaveCount(0)
		const member = new OcsClient(empty.place, 'mitglied')
		expect(await member.ok<HandbookPage>('GET', '/handbook/chor')).toMatchObject({ title: OWN.title, checkedBy: 'Erna Beispiel' })
		expect((await member.ok<HandbookPage>('GET', '/handbook/files')).markdown).not.toContain('Nachbarin')

		await changed.getByRole('radio', { name: 'Das andere übernehmen' }).check()
		await page.getByRole('button', { name: 'Jetzt übernehmen' }).click()
		await expect(page.getByText('Es gibt nichts Neues.')).toBeVisible()
		expect((await member.ok<HandbookPage>('GET', '/handbook/files')).markdown).toContain('Nachbarin')
		const [again] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Archiv speichern' }).click()])
		expect((await readFile(await again.path())).equals(await readFile(archive)), 'what it hands on is the same to the last byte').toBe(true)
		await context.close()
	} finally {
		await empty.stop()
	}
})
