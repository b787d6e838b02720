/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page, Request } from '@playwright/test'

/** So often the page may draw without asking the server for anything, and nothing more is to come. */
const QUIET_LOOKS = 3

/** What a page has asked the server for and not got yet. */
export class Calls {
	private readonly open = new Set<Request>()
	private asked = 0

	constructor(private readonly page: Page) {
		page.on('request', (request) => {
			this.open.add(request)
			this.asked += 1
		})
		page.on('requestfinished', (request) => this.open.delete(request))
		page.on('requestfailed', (request) => this.open.delete(request))
	}

	/**
	 * Waits until every answer is there and drawn, and drawing it asked for nothing new. The browser's own
	 * word for it, "networkidle", is half a second of silence, which is what most pages would wait for.
	 */
	async quiet(): Promise<void> {
		for (let looks = 0; looks < QUIET_LOOKS; looks++) {
			const before = this.asked
			await this.page.evaluate(() => new Promise((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(resolve))
			}))
			if (this.open.size > 0 || this.asked > before) {
				looks = -1
			}
		}
	}
}
