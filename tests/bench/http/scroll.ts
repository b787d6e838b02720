/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Place } from '../../server/server.ts'

import { chromium } from 'playwright-core'
import { PASSWORD } from '../../server/server.ts'

/** A task of the browser that keeps a person waiting. */
const LONG_MS = 50
const SCROLLS = 60

export interface Scrolled {
	/** Rows on the page at the end. */
	rows: number
	/** Milliseconds of every long task, while rows were added and while the page was scrolled. */
	adding: number[]
	scrolling: number[]
}

/**
 * Opens the longest queue, loads rows until there are as many as asked for, and scrolls through them.
 *
 * @param place - a server that was filled
 * @param rows - how many
 */
export async function scroll(place: Place, rows: number): Promise<Scrolled> {
	const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
	try {
		const page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1280, height: 900 } })
		await page.goto(`${place.baseUrl}/index.php/login`)
		await page.locator('#user').fill('koordination')
		await page.locator('#password').fill(PASSWORD)
		await page.locator('#password').press('Enter')
		await page.waitForURL((url) => !url.pathname.endsWith('/login'))
		await page.goto(`${place.baseUrl}/index.php/apps/ins_netz_gegangen/koordination/liste/new`)
		const list = page.locator('li.request-card')
		await list.first().waitFor()
		await page.evaluate(() => {
			const tasks: number[] = []
			Object.assign(window, { longTasks: tasks })
			new PerformanceObserver((entries) => tasks.push(...entries.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
		})
		const taken = () => page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0))
		const more = page.getByRole('button', { name: 'Mehr laden' })
		for (let count = await list.count(); count < rows && await more.count() > 0; count = await list.count()) {
			await more.click()
			await page.waitForFunction((before) => document.querySelectorAll('li.request-card').length > before, count)
		}
		const adding = await taken()
		await page.evaluate(() => scrollTo(0, 0))
		for (let step = 0; step < SCROLLS; step++) {
			await page.mouse.wheel(0, 2_000)
			await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
		}
		const scrolling = await taken()
		const long = (tasks: number[]) => tasks.filter((ms) => ms > LONG_MS).map(Math.round)
		return { rows: await list.count(), adding: long(adding), scrolling: long(scrolling) }
	} finally {
		await browser.close()
	}
}
