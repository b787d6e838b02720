/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

/** What the mailbox of the embedded host keeps of a mail. */
export interface Mail {
	to: string[]
	subject: string
	/** The part without HTML. */
	text: string
}

/**
 * Every mail that went to this address, the newest first.
 *
 * @param page - of anybody signed in
 * @param address - such as `helferin@example.org`
 */
export async function mailsTo(page: Page, address: string): Promise<Mail[]> {
	const mails = await (await page.request.get('/index.php/host/mailbox.json')).json() as Mail[]
	return mails.filter(({ to }) => to.some((one) => one.includes(address)))
}

/**
 * The single-use address that a mail leads to.
 */
export function answerLink({ text }: Mail): string {
	const [link] = /https?:\/\/\S+\/antwort\/[\w-]+/.exec(text) ?? []
	if (link === undefined) {
		throw new Error(`This mail leads to no answer:\n${text}`)
	}
	return link
}
