/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { generateFilePath } from '@nextcloud/router'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import MarkdownBody from './MarkdownBody.vue'
import { headingsOf, parse } from './markdown.ts'

/**
 * @param markdown - text of a page
 */
function show(markdown: string) {
	const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/handbuch/:page', name: 'handbook-page', component: {} }, { path: '/', component: {} }] })
	return mount(MarkdownBody, { props: { tokens: parse(markdown) }, global: { plugins: [router] } })
}

describe('a page of the handbook', () => {
	it('shows headings, numbered steps and words in bold', () => {
		const page = show('## So geht es\n\n1. **Öffne** den Browser.\n2. Tippe.\n')
		expect(page.find('h2').text()).toBe('So geht es')
		expect(page.findAll('ol > li').map((step) => step.text())).toEqual(['Öffne den Browser.', 'Tippe.'])
		expect(page.find('strong').text()).toBe('Öffne')
	})

	it('never makes a second h1', () => {
		expect(show('# Titel').findAll('h1')).toHaveLength(0)
	})

	it.each([
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'Text <b onclick="x()">fett</b>',
	])('shows HTML as the text it is: %s', (html) => {
		const page = show(html)
		expect(page.find('script, img, b').exists()).toBe(false)
		expect(page.text()).toContain('<')
	})

	it.each(['[hier](javascript:alert(1))', '[hier](data:text/html,x)', '[hier](//example.org)', '[hier](vbscript:x)'])('makes no link of %s', (markdown) => {
		expect(show(markdown).find('a').exists()).toBe(false)
	})

	it('leads to other pages by their id, and to the outside in the same window', () => {
		const page = show('[Dateien](files) und [draußen](https://example.org)')
		expect(page.findAll('a').map((link) => link.attributes('href'))).toEqual(['/handbuch/files', 'https://example.org'])
		expect(page.find('[target]').exists()).toBe(false)
	})

	it('loads only drawings that came with the app', () => {
		const folder = generateFilePath('ins_netz_gegangen', 'handbook', 'img/')
		expect(show(`![Tasten](${folder}phone-keys.svg)`).find('img').attributes('alt')).toBe('Tasten')
		expect(show('![Spur](https://example.org/x.svg)').find('img').exists()).toBe(false)
		expect(show(`![Spur](${folder}../../x.svg)`).find('img').exists()).toBe(false)
	})

	it('lists its parts', () => {
		const tokens = parse('## Erstens\n\nEin *Satz*.\n\n![Bild](img/a.svg)\n\n## Zweitens\n')
		expect(headingsOf(tokens).map((heading) => heading.text)).toEqual(['Erstens', 'Zweitens'])
	})
})
