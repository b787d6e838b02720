/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Settings } from '../../src/api/types.ts'

import AxeBuilder from '@axe-core/playwright'
import { appPath, expect, test } from './fixtures/test.ts'
import { printSheets } from './inclusion/paper.ts'

const PAGES = ['/lesen', '/lesen?suche=Echotest', '/lesen/video-join', '/lesen/kurzfassung', '/lesen/plattformen', '/lesen/blatt']

test('without a word of the admins nobody reads without an account; with it everybody does, without scripts', async ({ people, browser }) => {
	const stranger = await people.stranger(appPath('/lesen'))
	const admin = people.api('admin')
	const settings = await admin.ok<Settings>('GET', '/settings')
	await admin.ok('PUT', '/settings', { ...settings, publicHandbook: false })
	expect((await stranger.goto(appPath('/lesen')))!.status()).toBe(404)
	expect((await stranger.goto(appPath('/lesen/video-join')))!.status()).toBe(404)

	await admin.ok('PUT', '/settings', { ...settings, publicHandbook: true, helpdesk: [{ district: null, phone: '040 66969 100', hours: 'dienstags 10 bis 12 Uhr', name: '' }] })
	const heard: string[] = []
	stranger.on('request', (request) => heard.push(request.url()))
	for (const path of PAGES) {
		expect((await stranger.goto(appPath(path)))!.status(), path).toBe(200)
		expect(await stranger.locator('html').getAttribute('lang')).toBe('de')
		await expect(stranger.getByRole('heading', { level: 1 })).toHaveCount(1)
		await expect(stranger.getByText('040 66969 100')).toBeVisible()
		// Scripts are off here: what is measured runs in the browser's own world.
		expect(await stranger.locator('script').count(), path).toBe(0)
	}
	// Nothing is loaded from elsewhere, and the app sets no cookie of its own.
	expect(heard.filter((address) => new URL(address).origin !== new URL(stranger.url()).origin)).toEqual([])
	expect((await stranger.context().cookies()).filter(({ name }) => /ins_netz|ing_/.test(name))).toEqual([])

	await stranger.goto(appPath('/lesen'))
	await stranger.getByLabel('Im Handbuch suchen').fill('Echotest')
	await stranger.getByRole('button', { name: 'Suchen' }).click()
	await stranger.getByRole('link', { name: 'So kommst du in eine Videokonferenz' }).click()
	await expect(stranger.getByRole('listitem').filter({ hasText: 'Jetzt kommt der Echotest.' })).toBeVisible()
	await stranger.getByRole('link', { name: 'So nimmst du mit dem Telefon teil' }).click()
	await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(/Telefon/)

	const looked = await (await browser.newContext()).newPage()
	for (const path of PAGES) {
		await looked.goto(new URL(appPath(path), stranger.url()).href)
		const { violations } = await new AxeBuilder({ page: looked }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
		expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
	}
	await looked.goto(new URL(appPath('/lesen/blatt'), stranger.url()).href)
	const [sheet] = await printSheets(looked)
	expect(sheet).toContain('Unterschrift')
	expect(sheet).toContain('040 66969 100')
	await looked.context().close()
})
