/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Measured } from './measured.ts'

import { counted } from './measured.ts'
import { install } from './probe.ts'

/** B13: nobody has to prove to be human. */
export async function measurePuzzles(page: Page): Promise<Measured> {
	const faults = await page.evaluate(() => {
		const content = document.querySelector('#content')!
		const foreign = [...content.querySelectorAll('iframe, canvas, [class*="captcha" i], [id*="captcha" i]')]
			.map((element) => `<${element.tagName.toLowerCase()}> may be a puzzle`)
		return /captcha|kein Roboter|Zeichen (?:aus|in) dem Bild/i.test(content.textContent!) ? [...foreign, 'the page speaks of a puzzle'] : foreign
	})
	return counted('B13', 'Rätsel', faults)
}

/** B14: an address for e-mails is never asked for as a must. */
export async function measureEmail(page: Page): Promise<Measured> {
	await install(page)
	const faults = await page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('#content :is([type="email"], [autocomplete="email"], [name*="mail" i]):is(input)')]
		.filter((field) => field.required || field.ariaRequired === 'true')
		.map((field) => `${window.probe.name(field)} must be filled in`))
	return counted('B14', 'verlangte E-Mail-Adressen', faults)
}

/** B17: everything opens in the same window, or says that it does not. */
export async function measureWindows(page: Page): Promise<Measured> {
	await install(page)
	const faults = await page.evaluate(() => [...document.querySelectorAll('#content :is(a, form)[target]')]
		.filter((element) => !['', '_self'].includes(element.getAttribute('target')!))
		.filter((element) => !/neue[ms]? (?:Fenster|Tab)/i.test(`${element.textContent} ${element.getAttribute('aria-label') ?? ''}`))
		.map((element) => `${window.probe.name(element)} opens a window without saying so`))
	return counted('B17', 'stille neue Fenster', faults)
}

/** B20: with reduced motion nothing moves, and nothing plays by itself in any case. */
export async function measureMotion(page: Page): Promise<Measured> {
	await install(page)
	const faults = await page.evaluate(() => {
		const seconds = (list: string) => Math.max(...list.split(',').map((part) => Number.parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)))
		const moving = [...document.querySelectorAll('#content main *')].filter((element) => {
			const { transitionDuration, transitionProperty, animationName, animationDuration } = getComputedStyle(element)
			return (transitionProperty !== 'none' && seconds(transitionDuration) > 0.01) || (animationName !== 'none' && seconds(animationDuration) > 0.01)
		})
		const playing = document.querySelectorAll('#content :is(video, audio)[autoplay], #content marquee')
		return [...moving.map((element) => `${window.probe.name(element)} moves`), ...[...playing].map((element) => `${window.probe.name(element)} plays by itself`)]
	})
	return counted('B20', 'Bewegungen', faults)
}
