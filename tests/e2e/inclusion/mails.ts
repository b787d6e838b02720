/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

/** Both parts of a mail. */
export interface MailParts {
	text: string
	html: string
}

/**
 * B23: letters of at least 16 px, one button, its address in full in the text, the same words in both parts,
 * and a phone number to call.
 *
 * @param page - an empty page to look at the mail in
 * @param mail - both parts
 * @param phone - of the helpdesk
 * @param frame - what the server writes around every mail, such as its name
 */
export async function mailFaults(page: Page, { text, html }: MailParts, phone: string, frame: string[] = []): Promise<string[]> {
	await page.setContent(html)
	const { smallest, buttons, words } = await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		const sizes: number[] = []
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (node.textContent!.trim() !== '' && node.parentElement!.checkVisibility()) {
				sizes.push(Number.parseFloat(getComputedStyle(node.parentElement!).fontSize))
			}
		}
		const filled = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].filter((link) => [link, link.closest('td'), link.closest('table.button')].some((box) => box !== null && !['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(getComputedStyle(box).backgroundColor)))
		return { smallest: Math.min(...sizes), buttons: filled.map(({ href }) => href), words: document.body.innerText }
	})
	const faults: string[] = []
	if (smallest < 16) {
		faults.push(`has letters of ${smallest} px`)
	}
	if (buttons.length !== 1) {
		faults.push(`has ${buttons.length} buttons`)
	}
	faults.push(...buttons.filter((address) => !text.includes(address)).map((address) => `does not spell out ${address}`))
	const digits = (words: string) => words.replace(/\D/g, '')
	if (!digits(text).includes(digits(phone)) || !digits(words).includes(digits(phone))) {
		faults.push('has no phone number of the helpdesk')
	}
	const dense = (words: string) => words.replace(/[\s\u200c\u00a0]+/g, '')
	const lost = words.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !frame.includes(line) && !dense(text).includes(dense(line)))
	return [...faults, ...lost.map((line) => `does not say in its text part: ${line}`)]
}
