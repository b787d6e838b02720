/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Place } from '../../server/server.ts'

import { chromium } from 'playwright-core'
import { PASSWORD } from '../../server/server.ts'

/**
 * Waits in the page until there are more rows, with the one question that costs nothing however many there are.
 *
 * @param before - rows there were
 */
async function grown(before: number): Promise<number> {
	const cards = document.getElementsByClassName('request-card')
	while (cards.length <= before) {
		await new Promise((resolve) => requestAnimationFrame(resolve))
	}
	return cards.length
}

/** Two frames later: how far the list is scrolled. */
async function scrolledTo(): Promise<number> {
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
	let frame = document.querySelector('li.request-card')!.parentElement!
	while (frame.scrollHeight <= frame.clientHeight || !['auto', 'scroll'].includes(getComputedStyle(frame).overflowY)) {
		frame = frame.parentElement!
	}
	return frame.scrollTop
}

/** A task of the browser that keeps a person waiting. */
const LONG_MS = 50
/** Pixels of one turn of the wheel: a hasty hand. */
const TURN = 4_000

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
		// By keyboard: looking for the button by its role, or for what lies under the pointer, reads the whole page each time.
		await page.getByRole('button', { name: 'Mehr laden' }).focus()
		for (let count = await list.count(); count < rows;) {
			await page.keyboard.press('Enter')
			count = await page.evaluate(grown, count)
		}
		const adding = await taken()
		await page.mouse.move(700, 500)
		for (const direction of [-1, 1]) {
			for (let before = NaN, now = await page.evaluate(scrolledTo); now !== before;) {
				before = now
				await page.mouse.wheel(0, direction * TURN)
				now = await page.evaluate(scrolledTo)
			}
		}
		const scrolling = await taken()
		const long = (tasks: number[]) => tasks.filter((ms) => ms > LONG_MS).map(Math.round)
		return { rows: await page.evaluate(() => document.getElementsByClassName('request-card').length), adding: long(adding), scrolling: long(scrolling) }
	} finally {
		await browser.close()
	}
}
