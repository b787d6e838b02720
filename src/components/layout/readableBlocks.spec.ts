/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { readableBlocks } from './readableBlocks.ts'

/** @param html - of a page */
function read(html: string): string[] {
	const page = document.createElement('div')
	page.innerHTML = html
	return readableBlocks(page)
}

describe('readableBlocks', () => {
	it('reads block by block, in the order of the page, each text once', () => {
		expect(read('<h1>Titel</h1><ul><li>Eins <b>fett</b><ul><li><p>Zwei</p></li></ul></li></ul><p>Drei</p>'))
			.toEqual(['Titel', 'Eins fett', 'Zwei', 'Drei'])
	})

	it('reads links in their sentence, and buttons for themselves', () => {
		expect(read('<p>Lies <a href="#">hier</a> weiter.</p><a class="ing-button">Los</a><button>Halt</button>'))
			.toEqual(['Lies hier weiter.', 'Los', 'Halt'])
	})

	it('is silent about what is hidden, drawn, or typed', () => {
		expect(read('<p hidden>a</p><span aria-hidden="true">b</span><svg><text>c</text></svg><label>Nummer <input value="0351"></label><textarea>geheim</textarea>'))
			.toEqual(['Nummer'])
	})
})
