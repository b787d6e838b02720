/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Helper, Request, Vocabulary } from '../../src/api/types.ts'

import { askForHelp, inDays, offerHelp } from '../server/world.ts'
import { expect, test } from './fixtures/test.ts'

const MARKUP = '<img src=x onerror="window.hit=1"><script>window.hit=1</script> [Klick](javascript:window.hit=1) {{7*7}}'

test.describe('T14: markup in the words of people stays text', () => {
	test('on every page that shows it', async ({ people }) => {
		const [person, helper] = [await people.newcomer('Frieda'), await people.newcomer('Hannes')]
		const desk = people.api('koordination')
		const { consent } = await desk.ok<Vocabulary>('GET', '/vocabulary')
		const offer = await offerHelp(helper.api, { capacity: 9 })
		const contact = { phone: '0351 23125 118', address: MARKUP, contactNote: MARKUP }
		const own = await askForHelp(person.api, { text: MARKUP, person: contact, channels: ['phone'] })
		const taken = await desk.ok<Request>('POST', '/requests', { person: { name: 'Erna Beispiel', ...contact }, district: '14612', topics: ['bbb_join'], channels: ['phone'], text: MARKUP, state: 'callback', consent: { version: consent.version, by: 'phone' } })
		const ask = async (id: number) => (await desk.ok<Request>('POST', `/requests/${id}/asks`, { helpers: [offer.id], deadline: inDays(2), text: MARKUP })).asks[0]!.id
		const [task, open] = [await ask(own.id), await ask(taken.id)]
		await helper.api.ok('POST', `/asks/${task}/accept`)
		await desk.ok('POST', `/requests/${own.id}/calls`, { direction: 'out', result: 'reached', note: MARKUP })
		await desk.ok('POST', `/requests/${own.id}/confirm`, { ask: task })
		const board = await askForHelp(person.api, { text: MARKUP })
		await desk.ok('PUT', `/requests/${board.id}/board`, { text: MARKUP })
		await desk.ok<Helper>('GET', `/helpers/${offer.id}`)

		for (const [who, path] of [
			[person, `/anfragen/${own.id}`],
			[person, `/anfragen/${board.id}/aendern`],
			[helper, `/frage/${open}`],
			[helper, `/aufgaben/${task}`],
			[helper, '/brett'],
			['koordination', `/koordination/anfrage/${own.id}`],
			['koordination', `/koordination/anfrage/${taken.id}`],
			['koordination', `/koordination/anfrage/${board.id}`],
			['aufnahme', '/aufnahme/liste'],
		] as const) {
			const page = await people.open(who, path)
			await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
			await page.waitForLoadState('networkidle')
			expect(await page.evaluate(() => (window as { hit?: number }).hit), path).toBeUndefined()
			expect(await page.locator('main img[src="x"], main a[href^="javascript:"]').count(), path).toBe(0)
		}
	})
})
