/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import MarkdownIt from 'markdown-it'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../src/core/text/page.ts'

const folder = join(import.meta.dirname, '../../../handbook')
const pages = readdirSync(folder).filter((name) => /\.md$/.test(name) && name !== 'README.md').map((name) => [name, parsePage(readFileSync(join(folder, name), 'utf8')).body] as const)
const HOSTILE = [
	'<script>alert(1)</script>',
	'## <img src=x onerror=alert(1)>',
	'1. <b onclick="x()">fett</b>',
	'[hier](javascript:alert(1))',
	'[hier](JaVaScRiPt:alert(1)) [da](data:text/html,x) [dort](//example.org) [weg](vbscript:x)',
	'![" onerror="alert(1)](img/a.svg) ![x](https://example.org/x.svg) ![x](img/../../x.svg)',
	'[" onmouseover="x](https://example.org/"onclick="x)',
	'**<i>** `<u>` *<s>*',
	'&lt;script&gt; &#x3c;script&#x3e;',
	'](https://example.org)[x](files)',
	'**[fett <b>](files)** \u00020\u0002 [x](files)',
]

const server = (texts: readonly string[]) => JSON.parse(execFileSync('php', [join(import.meta.dirname, 'html.php')], { input: JSON.stringify(texts), encoding: 'utf8' })) as string[]
const open = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body
const words = (text: string) => text.replace(/\s+/g, ' ').trim()
/** What a page consists of, block by block and mark by mark. */
function parts(body: HTMLElement) {
	return [...body.querySelectorAll('h2, h3, p, li, ol, ul, strong, em, code, a, img')]
	// A list with blank lines between its items holds paragraphs in the browser; they read the same.
		.filter((element) => !(element.matches('p') && element.parentElement?.matches('li')))
		.map((element) => [element.tagName, element.matches('ol, ul') ? '' : words(element.textContent ?? ''), element.getAttribute('alt')])
}

describe('the page for readers without JavaScript', () => {
	const rendered = server(pages.map(([, body]) => body))
	const browser = new MarkdownIt({ html: false })

	it.each(pages.map(([name, body], index) => [name, body, index] as const))('%s consists of the same as in the browser', (_, body, index) => {
		expect(parts(open(rendered[index]!))).toEqual(parts(open(browser.render(body))))
	})

	it.each(HOSTILE.map((text, index) => [text, index] as const))('lets nothing of %s become markup', (_, index) => {
		const body = open(server(HOSTILE)[index]!)
		expect([...body.querySelectorAll('*')].map(({ tagName }) => tagName).filter((tag) => !/^(H2|H3|P|LI|OL|UL|STRONG|EM|CODE|A|IMG|BLOCKQUOTE)$/.test(tag))).toEqual([])
		const attributes = [...body.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`))
		expect(attributes.filter((one) => !/^(href=(https?:|\/lesen\/)|rel=noreferrer$|src=\/img\/[a-z0-9-]+\.svg$|alt=|id=[a-z0-9-]*$|start=\d+$)/.test(one))).toEqual([])
	})
})
