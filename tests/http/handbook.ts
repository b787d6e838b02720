/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { EditedPage, HandbookFound, HandbookPage, ImportItem, PlatformTable, Request, Settings } from '../../src/api/types.ts'
import type { Account, Server } from '../server/server.ts'

import { describe, expect, it } from 'vitest'
import { OcsClient } from '../server/ocs.ts'
import { askForHelp } from '../server/world.ts'

const PAGE = 'video-join'

/**
 * The handbook over HTTP, on any host: guide, page, request; writing, conflict, handing on; reading without an account.
 *
 * @param server - once it runs
 * @param search - whether the server has a search of its own
 */
export function handbook(server: () => Server, search: boolean): void {
	const as = (account: Account) => new OcsClient(server().place, account)
	const open = (path: string) => fetch(`${server().place.baseUrl}/index.php/apps/ins_netz_gegangen${path}`, { redirect: 'manual', headers: { 'Accept-Language': 'en' } })

	describe('handbook', () => {
		it('leads from the guide to a page, and from a step of it to a request that the desk understands', async () => {
			const { guide, purposes } = await as('mitglied').ok<PlatformTable>('GET', '/platforms')
			const meet = guide.questions.find(({ id }) => id === guide.answers[0]!.question)!
			const purpose = purposes.find(({ id }) => id === meet.answers[0]!.purpose)!
			const page = await as('mitglied').ok<HandbookPage>('GET', `/handbook/${purpose.page}`)
			expect(page).toMatchObject({ id: PAGE, outdated: [] })
			const { id } = await askForHelp(as('mitglied'), { page: PAGE, step: 'so-trittst-du-bei.8' })
			expect((await as('koordination').ok<Request>('GET', `/requests/${id}`)).handbook).toMatchObject({ title: page.title, section: 'So trittst du bei', number: 8 })
			expect((await as('mitglied').ok<HandbookFound[]>('GET', '/search?term=Echotest'))[0]!.id).toBe(PAGE)
		})

		it('keeps both texts of two editors', async () => {
			const editor = as('redaktion')
			const before = await editor.ok<EditedPage>('GET', `/editing/pages/${PAGE}`)
			const { title, goal, topic, order, needs, markdown } = before.text
			const text = { based: before.version, title, goal, topic, order, needs, markdown }
			await editor.ok('PUT', `/editing/pages/${PAGE}`, { ...text, title: 'Von der einen' })
			const late = await editor.app('PUT', `/editing/pages/${PAGE}`, { ...text, title: 'Von der anderen' })
			expect(late).toMatchObject({ status: 409, data: { reason: 'edited', mine: { title: 'Von der anderen' }, theirs: { text: { title: 'Von der einen' } } } })
			await editor.ok('POST', `/editing/pages/${PAGE}/publish`, { based: before.version + 1, checkedBy: 'Erna Beispiel' })
			expect(await as('mitglied').ok<HandbookPage>('GET', `/handbook/${PAGE}`)).toMatchObject({ title: 'Von der einen', checkedBy: 'Erna Beispiel' })
			await editor.ok('POST', `/editing/pages/${PAGE}/take-back`, { based: before.version + 2 })
			expect(await as('mitglied').ok<HandbookPage>('GET', `/handbook/${PAGE}`)).toMatchObject({ title })
		})

		it('hands everything on, and finds it the same', async () => {
			const { archive } = await as('redaktion').ok<{ archive: string }>('GET', '/archive')
			const items = await as('redaktion').ok<ImportItem[]>('POST', '/archive/preview', { archive })
			expect(items.length).toBeGreaterThan(24)
			expect(items.filter(({ state }) => state !== 'same')).toEqual([])
		})

		it('is read without an account only when the admins say so', async () => {
			expect((await open('/lesen')).status).toBe(404)
			const settings = await as('admin').ok<Settings>('GET', '/settings')
			await as('admin').ok('PUT', '/settings', { ...settings, publicHandbook: true })
			for (const path of ['/lesen', `/lesen/${PAGE}`, '/lesen/plattformen', '/lesen/blatt']) {
				const answer = await open(path)
				const html = await answer.text()
				expect([answer.status, /<main>[\s\S]*<h1>/.test(html), html.includes('<script')], path).toEqual([200, true, false])
				expect([html.includes('Wer hilft mir'), html.includes('Who helps me')], path).toEqual([true, false])
			}
			expect((await open('/lesen/gibt-es-nicht')).status).toBe(404)
			await as('admin').ok('PUT', '/settings', { ...settings, publicHandbook: false })
		})

		if (search) {
			it('stands in the search of the server, for those who have the app', async () => {
				const path = '/ocs/v2.php/search/providers/ins_netz_gegangen-handbook/search?term=Echotest'
				expect((await as('mitglied').call('GET', path)).data).toMatchObject({ entries: [{ resourceUrl: expect.stringMatching(new RegExp(`/handbuch/${PAGE}$`)) }] })
				const providers = (await as('aussen').call('GET', '/ocs/v2.php/search/providers')).data as { id: string }[]
				expect(providers.map(({ id }) => id)).not.toContain('ins_netz_gegangen-handbook')
			})
		}
	})
}
