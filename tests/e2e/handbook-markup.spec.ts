/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { GlossaryWord, PlatformTable, Settings } from '../../src/api/types.ts'

import { execFileSync } from 'node:child_process'
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

test('T14: markup in words and their explanations stays text, on the page, when it is opened, and in the list', async ({ people }) => {
	const editor = people.api('redaktion')
	const { archive } = await editor.ok<{ archive: string }>('GET', '/archive')
	const words = await editor.ok<GlossaryWord[]>('GET', '/glossary')
	const hostile = [{ term: 'Echotest', explanation: MARKUP }, { term: MARKUP.slice(0, 80), explanation: MARKUP }, { term: '(.*)+$', explanation: MARKUP }]
	await take(withWords([...words.filter(({ term }) => term !== 'Echotest'), ...hostile]))
	await editor.ok('PUT', '/editing/pages/words', { based: 0, title: 'Wörter', goal: 'Du kennst sie.', topic: null, order: 91, needs: 'Nichts', markdown: `## Los\n\n1. Der Echotest. ${MARKUP} und (.*)+$` })
	await editor.ok('POST', '/editing/pages/words/publish', { based: 1, checkedBy: null })

	const page = await people.open('mitglied', '/handbuch/words')
	const explained = page.locator('.glossary-word')
	await expect(explained.filter({ hasText: 'Echotest' })).toBeVisible()
	for (const word of await explained.all()) {
		await word.click()
	}
	await expect(page.locator('.glossary-note').first()).toContainText('<script>window.hit=1</script>')
	await page.goto(appPath('/handbuch/glossary'))
	await expect(page.locator('dd', { hasText: 'onerror="window.hit=1"' })).toHaveCount(hostile.length)
	for (const path of ['/handbuch/words', '/handbuch/glossary', '/drucken/handbuch']) {
		await page.goto(appPath(path))
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
		await page.waitForLoadState('networkidle')
		expect(await page.evaluate(() => (window as { hit?: number }).hit), path).toBeUndefined()
		expect(await page.locator('main img[src="x"], main script, main [onerror], main a[href^="javascript:" i]').count(), path).toBe(0)
	}
	await editor.ok('POST', '/editing/pages/words/take-back', { based: 2 })
	await take(withWords(words))

	/** The archive of this server with other words. */
	function withWords(list: GlossaryWord[]): string {
		const code = '$f = tempnam(sys_get_temp_dir(), "ing"); [$bytes, $words] = json_decode(stream_get_contents(STDIN)); file_put_contents($f, base64_decode($bytes)); $z = new ZipArchive(); $z->open($f); $z->addFromString("handbook/glossary.json", json_encode($words)); $z->close(); echo base64_encode(file_get_contents($f)); unlink($f);'
		return execFileSync('php', ['-r', code], { input: JSON.stringify([archive, list]), encoding: 'utf8' })
	}

	async function take(changed: string) {
		expect(await editor.ok('POST', '/archive/import', { archive: changed, take: { 'glossary:words': 'theirs' } })).toEqual({ taken: 1 })
	}
})
