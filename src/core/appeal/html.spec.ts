/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { htmlOf } from './html.ts'

describe('the mail as a web page', () => {
	it('says the same, with addresses as links', () => {
		const html = htmlOf('Wer hilft?', 'Hallo,\n\nantworte hier: https://example.org/a?l=info&x=1.\nDanke')
		expect(html).toContain('<title>Wer hilft?</title>')
		expect(html).toContain('<p>Hallo,</p>')
		expect(html).toContain('<a href="https://example.org/a?l=info&amp;x=1">https://example.org/a?l=info&amp;x=1</a>.<br>Danke')
	})

	it('runs nothing that was typed', () => {
		const html = htmlOf('<script>a()</script>', '"><img src=x onerror=a()> javascript:a() https://x"onclick="a()')
		expect(html).not.toMatch(/<script|<img|href="javascript|onclick="/)
	})
})
