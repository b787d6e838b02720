/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MailParts } from '../e2e/inclusion/mails.ts'

import { chromium } from 'playwright-core'
import settings from '../../playwright.config.ts'
import { mailFaults } from '../e2e/inclusion/mails.ts'

/**
 * Looks at mails in a browser, as the measures of all pages do.
 *
 * @param mails - both parts of each
 * @param phone - of the helpdesk
 * @param frame - what the server writes around every mail
 * @return what is wrong with each, in their order
 */
export async function eyes(mails: MailParts[], phone: string, frame: string[]): Promise<string[][]> {
	const browser = await chromium.launch(settings.use?.launchOptions)
	try {
		const page = await browser.newPage()
		const faults: string[][] = []
		for (const mail of mails) {
			faults.push(await mailFaults(page, mail, phone, frame))
		}
		return faults
	} finally {
		await browser.close()
	}
}
