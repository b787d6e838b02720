/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Settings } from '../../src/api/types.ts'

import AxeBuilder from '@axe-core/playwright'
import { appPath, expect, test } from './fixtures/test.ts'
import { printSheets } from './inclusion/paper.ts'

// Both change who may read.
test.describe.configure({ mode: 'serial' })

const PAGES = ['/lesen', '/lesen?suche=Echotest', '/lesen/video-join', '/lesen/kurzfassung', '/lesen/plattformen', '/lesen/blatt']

test('the settings ask whether the handbook is for everybody until somebody decides, and keep what is being typed', async ({ people }) => {
	const admin = people.api('admin')
	await admin.ok('PUT', '/settings', { ...await admin.ok<Settings>('GET', '/settings'), publicHandbook: false, publicHandbookDecided: false })
	const page = await people.open('admin')
	await page.goto('/index.php/settings/admin/ins_netz_gegangen')
	const question = page.getByRole('region', { name: 'Dürfen alle das Handbuch ohne Konto lesen?' })
	const contact = page.getByRole('textbox', { name: 'Wem man Barrieren meldet' })
	await contact.fill('noch nicht fertig')
	const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT')
	await question.getByRole('button', { name: 'Nein, nur mit Konto' }).click()
	expect((await (await kept).json()).ocs.data).toMatchObject({ publicHandbook: false, publicHandbookDecided: true, inclusionContact: '' })
	await expect(question).toHaveCount(0)
	await expect(contact).toHaveValue('noch nicht fertig')
	await expect(page.getByRole('checkbox', { name: /das Handbuch ohne Konto/ })).not.toBeChecked()
})

test('without a word of the admins nobody reads without an account; with it everybody does, without scripts', async ({ people, browser }) => {
	const stranger = await people.stranger(appPath('/lesen'))
	const admin = people.api('admin')
	const settings = await admin.ok<Settings>('GET', '/settings')
	await admin.ok('PUT', '/settings', { ...settings, publicHandbook: false })
	expect((await stranger.goto(appPath('/lesen')))!.status()).toBe(404)
	expect((await stranger.goto(appPath('/lesen/video-join')))!.status()).toBe(404)

	const withPhone = { ...settings, publicHandbook: true, helpdesk: [{ district: null, phone: '040 66969 100', hours: 'dienstags 10 bis 12 Uhr', name: '' }] }
	await admin.ok('PUT', '/settings', withPhone)
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
	// The flow of the admins may have taken the number away meanwhile.
	await admin.ok('PUT', '/settings', withPhone)
	await looked.goto(new URL(appPath('/lesen/blatt'), stranger.url()).href)
	const [sheet] = await printSheets(looked)
	expect(sheet).toContain('Unterschrift')
	expect(sheet).toContain('040 66969 100')
	await looked.context().close()
})
