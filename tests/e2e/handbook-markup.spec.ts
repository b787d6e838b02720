/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { PlatformTable, Settings } from '../../src/api/types.ts'

import { appPath, expect, test } from './fixtures/test.ts'

const MARKUP = '<img src=x onerror="window.hit=1"><script>window.hit=1</script> [Klick](javascript:window.hit=1) {{7*7}}'
const TEXT = [
	`## ${MARKUP}`,
	`1. ${MARKUP}`,
	`- **${MARKUP}**`,
	MARKUP,
	'[a](JaVaScRiPt:window.hit=1) [b](data:text/html,<script>window.hit=1</script>) [c](vbscript:x) [d](//example.org) <javascript:window.hit=1>',
	'![" onerror="window.hit=1](img/sign-in.svg) ![x](https://example.org/x.svg) ![x](img/../../x.svg" onerror="window.hit=1)',
	'[e](https://example.org/"onmouseover="window.hit=1)',
	'&lt;script&gt;window.hit=1&lt;/script&gt;',
].join('\n\n')

test('T14: markup in pages, titles and platforms stays text, for readers, editors and strangers', async ({ people }) => {
	const editor = people.api('redaktion')
	await editor.ok('PUT', '/editing/pages/markup', { based: 0, title: MARKUP, goal: MARKUP, topic: null, order: 90, needs: MARKUP, markdown: TEXT })
	await editor.ok('POST', '/editing/pages/markup/publish', { based: 1, checkedBy: null })
	const table = await editor.ok<PlatformTable>('GET', '/platforms')
	const spoiled = {
		based: table.version,
		platforms: table.platforms.map((platform) => platform.id === 'website' ? { ...platform, onTrial: undefined, name: MARKUP.slice(0, 100), address: 'javascript:window.hit=1', howToGetIn: MARKUP } : { ...platform, onTrial: undefined }),
		purposes: table.purposes.map((purpose) => ({ ...purpose, decision: undefined })),
	}
	await editor.ok('PUT', '/platforms', spoiled)
	const settings = await people.api('admin').ok<Settings>('GET', '/settings')
	await people.api('admin').ok('PUT', '/settings', { ...settings, publicHandbook: true })

	for (const [who, path] of [
		['mitglied', '/handbuch/markup'],
		['mitglied', '/handbuch'],
		['mitglied', '/handbuch?suche=onerror'],
		['mitglied', '/drucken/handbuch'],
		['mitglied', '/plattformen/announce'],
		['mitglied', '/plattformen'],
		['mitglied', '/hilfe?seite=markup'],
		['redaktion', '/redaktion'],
		['redaktion', '/redaktion/seite/markup'],
		['redaktion', '/redaktion/plattformen'],
		['mitglied', '/lesen'],
		['mitglied', '/lesen/markup'],
		['mitglied', '/lesen/plattformen'],
	] as const) {
		const page = await people.open(who, path)
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
		await page.waitForLoadState('networkidle')
		expect(await page.evaluate(() => (window as { hit?: number }).hit), path).toBeUndefined()
		expect(await page.locator('main img[src="x"], main script, main [onerror], main [onmouseover], main a[href^="javascript:" i], main a[href^="data:" i], main a[href^="//"], main img[src^="http"]:not([src*="/img/"])').count(), path).toBe(0)
		if (path.endsWith('markup') && !path.includes('?')) {
			await expect(page.getByText('window.hit=1').first(), path).toBeVisible()
		}
		await page.goto(appPath('/'))
	}
	await editor.ok('POST', '/editing/pages/markup/take-back', { based: 2 })
	const { version } = await editor.ok<PlatformTable>('GET', '/platforms')
	await editor.ok('PUT', '/platforms', { ...spoiled, based: version, platforms: table.platforms.map((platform) => ({ ...platform, onTrial: undefined })) })
})
