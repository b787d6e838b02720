/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { BrowserContext, Page } from '@playwright/test'

import { EmbeddedHost } from '../../server/embedded.ts'
import { appPath, expect, logIn, test } from '../fixtures/test.ts'
import { main } from '../steps/member.ts'
import { keep } from './kept.ts'

/** 200 kbit/s, 400 ms. */
const LINE = { offline: false, latency: 400, downloadThroughput: 25_000, uploadThroughput: 25_000 }
/** Seconds until the first page can be used, with nothing in the browser's cache. */
const MOST = 10
/** The same with nothing in the server's caches either. */
const MOST_COLD = 15
/** Milliseconds from the first line of the app to the page. */
const MOST_MOUNT = 100

/** Puts a slow line between browser and server. */
async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page)
	await session.send('Network.enable')
	await session.send('Network.emulateNetworkConditions', LINE)
}

/**
 * Seconds until somebody who comes for the first time can choose something on the start page.
 *
 * @param context - signed in, with nothing in its cache
 */
async function secondsToUse(context: BrowserContext): Promise<number> {
	const page = await context.newPage()
	await slowDown(page)
	const begin = Date.now()
	await page.goto(appPath('/'), { waitUntil: 'commit' })
	await main(page).getByRole('link', { name: 'Ich brauche Hilfe' }).waitFor({ timeout: 40_000 })
	const seconds = (Date.now() - begin) / 1000
	await context.close()
	return seconds
}

test('on a slow line the first page can soon be used', async ({ people, browser, place, session }) => {
	// The server has its caches by then: the set-up and other people opened the page before.
	await people.open('mitglied')
	const seconds = await secondsToUse(await browser.newContext({ baseURL: place.baseUrl, storageState: await session('mitglied') }))
	const faults = seconds > MOST ? [`takes ${seconds.toFixed(1)} s`] : []
	keep('Startseite auf langsamer Leitung', null, [{ demand: 'Leitung', what: 'nutzbar bei 200 kbit/s', value: seconds, unit: 's', faults }])
	expect(faults).toEqual([])
})

test('on a slow line the first page can be used although the server has just started', async ({ browser }) => {
	const host = await EmbeddedHost.start()
	try {
		const context = await browser.newContext({ baseURL: host.place.baseUrl })
		// Signed in without the app: its first page is the first one this server builds.
		await logIn(context.request, 'mitglied', '/index.php/host/mailbox')
		const seconds = await secondsToUse(context)
		const faults = seconds > MOST_COLD ? [`takes ${seconds.toFixed(1)} s`] : []
		keep('Startseite nach dem Start des Servers', null, [{ demand: 'Leitung', what: 'nutzbar bei 200 kbit/s, Server gerade gestartet', value: seconds, unit: 's', faults }])
		expect(faults).toEqual([])
	} finally {
		await host.stop()
	}
})

test('the page stands within a tenth of a second once its scripts are there', async ({ people }) => {
	const page = await people.open('mitglied')
	// The first time the machine is busy with other things as well: what a page costs is the least of a few.
	const times: number[] = []
	for (let round = 0; round < 5; round++) {
		await page.reload()
		await main(page).getByRole('link', { name: 'Ich brauche Hilfe' }).waitFor()
		times.push(await page.evaluate(() => performance.getEntriesByName('ins_netz_gegangen:mount')[0]!.duration))
	}
	const least = Math.min(...times)
	console.log(`Mount of the start page: ${times.map((time) => time.toFixed(0)).join(', ')} ms`)
	const faults = least > MOST_MOUNT ? [`takes ${least.toFixed(0)} ms`] : []
	keep('Startseite im Browser', null, [{ demand: 'Leitung', what: 'Aufbau der Seite', value: least, unit: 'ms', faults }])
	expect(faults).toEqual([])
})

test('on a slow line a button answers at once and never sends twice', async ({ people }) => {
	const page = await people.open(await people.newcomer('Grete'), '/helfen')
	await page.getByRole('combobox', { name: 'Wo wohnst du?' }).selectOption({ index: 2 })
	await page.getByRole('checkbox', { name: 'am Telefon' }).first().check()
	await page.getByRole('checkbox', { name: 'Ich halte mich an diese Regeln' }).check()
	await slowDown(page)
	let sent = 0
	page.on('request', (request) => {
		sent += request.method() === 'PUT' ? 1 : 0
	})
	const button = page.locator('#content form [type="submit"]')
	const disabled = await button.evaluate(async (element: HTMLButtonElement) => {
		element.click()
		element.click()
		await new Promise((resolve) => {
			requestAnimationFrame(() => requestAnimationFrame(resolve))
		})
		return element.disabled
	})
	expect(disabled).toBe(true)
	await expect(main(page)).toContainText('Danke! Dein Angebot ist gespeichert.', { timeout: 30_000 })
	expect(sent).toBe(1)
})
