/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { HelpSpot } from './help.ts'
import type { Demand } from './measured.ts'

import { expect, test } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTheme } from '../fixtures/looks.ts'
import { measureBuild, measureLook } from './checks.ts'
import { demands } from './demands.ts'
import { measureErrors } from './errors.ts'
import { titleFaults } from './headings.ts'
import { helpFaults } from './help.ts'
import { faultsOf } from './measured.ts'
import { printSheet, sheetFaults } from './paper.ts'
import { SOUND_PAGE } from './soundPage.ts'
import { askedTwice, saidTwice, Walk } from './walk.ts'
import { measureNarrow } from './zoom.ts'

/** One fault for each demand, put into a page that has none. Style sheets first, then what changes the page. */
const styles: [Demand, string, string][] = [
	['B01', 'small letters', '#text { font-size: 17px } #content[data-large] #text { font-size: 36px }'],
	['B01', 'lines that stand close', '#text { line-height: 1.3; width: 6em }'],
	['B02', 'letters that do not become larger', '#content[data-large] { font-size: 20px }'],
	['B03', 'grey text', '@media screen { #text { color: #777 } }'],
	['B03', 'a field with a pale edge', '#field { border-color: #ddd }'],
	['B04', 'a small button', '#send { min-height: 40px; height: 40px; font-size: 18px; line-height: 1 }'],
	['B04', 'buttons that touch', '[role="group"] button { margin-inline: 0 }'],
	['B07', 'a focus that cannot be seen', '#link:focus-visible { outline: none }'],
	['B07', 'a focus that is covered', '#text { position: relative; margin-bottom: -64px; padding-bottom: 64px; background: #fff }'],
	['B20', 'a transition', '#link { transition: color 1s }'],
	['B21', 'small letters on paper', '@media print { #text { font-size: 10pt } }'],
	['B22', 'something too wide', '#text { width: 25em; max-width: none }'],
]

const changes: [Demand, string, () => void][] = [
	['B01', 'long lines', () => {
		document.querySelector('#text')!.textContent = 'Du kannst hier einen Satz lesen. Er ist kurz. '.repeat(12)
		document.querySelector<HTMLElement>('#text')!.style.maxWidth = '60em'
	}],
	['B06', 'a double click', () => document.querySelector('#text')!.addEventListener('dblclick', () => {})],
	['B06', 'something to drag', () => document.querySelector('#text')!.setAttribute('draggable', 'true')],
	['B07', 'another order of the focus', () => {
		document.querySelector<HTMLElement>('#field')!.tabIndex = -1
		document.querySelector<HTMLElement>('#link')!.addEventListener('focus', () => document.querySelector<HTMLElement>('#send')!.focus())
	}],
	['B08', 'a label below its field', () => document.querySelector('#field')!.after(document.querySelector('#label')!)],
	['B08', 'a must that no word says', () => document.querySelector('#field')!.setAttribute('required', '')],
	['B13', 'a puzzle', () => document.querySelector('main')!.append('Schreib die Zeichen aus dem Bild ab.')],
	['B14', 'an e-mail address that must be', () => {
		document.querySelector('#field')!.setAttribute('name', 'email')
		document.querySelector('#field')!.setAttribute('required', '')
		document.querySelector('#label')!.textContent = 'E-Mail (nötig)'
	}],
	['B15', 'two main actions', () => document.querySelector('[role="group"] button')!.classList.add('ing-button--main')],
	['B15', 'six fields', () => document.querySelector('form')!.insertAdjacentHTML('afterbegin', [1, 2, 3, 4, 5].map((id) => `<label for="f${id}">Feld ${id}</label><input id="f${id}">`).join(''))],
	['B16', 'a state without icon', () => document.querySelector('#text')!.classList.add('note-box')],
	['B17', 'a silent window', () => document.querySelector('#link')!.setAttribute('target', '_blank')],
	['B18', 'two first headings', () => document.querySelector('#text')!.insertAdjacentHTML('afterend', '<h1>Noch eine</h1>')],
	['axe', 'a role that does not exist', () => document.querySelector('#text')!.setAttribute('role', 'absatz')],
	['language', 'a long sentence', () => {
		document.querySelector('#text')!.textContent = 'Du gehst zu der Tür und machst sie auf und gehst dann die Treppe hoch und klopfst oben an und wartest.'
	}],
]

/** Which demands the page does not meet. */
async function broken(page: Page): Promise<Demand[]> {
	await setTheme(page, 'light')
	const measured = [...await measureLook(page, { area: 'member' }), ...await measureBuild(page, { area: 'member' })]
	return [...new Set(measured.filter(({ faults }) => faults.length > 0).map(({ demand }) => demand))]
}

test('a sound page passes every check', async ({ page }) => {
	await page.setContent(SOUND_PAGE)
	expect(await broken(page)).toEqual([])
	expect(sheetFaults(await printSheet(page), ['Hier steht ein kurzer Satz für dich.'])).toEqual([])
})

for (const [demand, fault, style] of styles) {
	test(`${demand} alone sees ${fault}`, async ({ page }) => {
		await page.setContent(SOUND_PAGE)
		await page.addStyleTag({ content: style })
		expect(await broken(page)).toEqual([demand])
	})
}

for (const [demand, fault, change] of changes) {
	test(`${demand} alone sees ${fault}`, async ({ page }) => {
		await page.setContent(SOUND_PAGE)
		await page.evaluate(change)
		expect(await broken(page)).toEqual([demand])
	})
}

test('B09 sees a summary without focus, a link that leads nowhere and a field that says nothing', async ({ page }) => {
	await page.setContent(SOUND_PAGE)
	await page.evaluate(() => {
		document.querySelector('form')!.insertAdjacentHTML('beforebegin', '<div role="alert" tabindex="-1"><a href="#field">Der Name fehlt.</a></div>')
		document.querySelector('#field')!.insertAdjacentHTML('beforebegin', '<p id="why">Der Name fehlt.</p>')
		document.querySelector('#field')!.setAttribute('aria-describedby', 'why')
		document.querySelector<HTMLElement>('[role="alert"]')!.focus()
	})
	expect((await measureErrors(page)).faults).toEqual([])
	await page.locator('[role="alert"]').focus()
	await page.evaluate(() => document.querySelector('#why')!.remove())
	expect((await measureErrors(page)).faults).toHaveLength(1)
	expect((await measureErrors(page)).faults).toContain('the summary of errors has not got the focus')
	await page.evaluate(() => document.querySelector('[role="alert"] a')!.setAttribute('href', '#nowhere'))
	expect((await measureErrors(page)).faults.join()).toContain('leads nowhere')
})

test('B10 and B24 see a change that comes too early, and one screen too many', async ({ page }) => {
	await page.route('**/api/v1/requests', (route) => route.fulfill({ headers: { 'access-control-allow-origin': '*' } }))
	await page.setContent(SOUND_PAGE)
	const walk = await Walk.begin(page)
	await walk.type(page.getByRole('textbox', { name: 'Name (freiwillig)' }), 'Rosa')
	const broken = async (most: number) => (await walk.measure(most, walk.writes)).filter(({ faults }) => faults.length > 0).map(({ demand }) => demand)
	expect(await broken(1)).toEqual([])
	expect(await broken(0)).toEqual(['B24'])
	await page.evaluate(() => fetch('https://example.org/api/v1/requests', { method: 'POST' }))
	expect(await broken(1)).toEqual(['B10'])
})

test('B11 and B19 see what comes twice', () => {
	const screens = new Map([['one', new Set(['Wo wohnst du?'])], ['two', new Set(['Wie alt bist du?'])]])
	expect(askedTwice(screens)).toEqual([])
	expect(askedTwice(screens.set('three', new Set(['Wo wohnst du?'])))).toEqual(['asks „Wo wohnst du?“ twice'])
	expect(saidTwice(['Gespeichert.', 'Gesendet.'])).toEqual([])
	expect(saidTwice(['Gespeichert.', 'Gespeichert.'])).toEqual(['says „Gespeichert.“ twice'])
})

test('B12 sees help that is elsewhere, differs or is missing', () => {
	const spot: HelpSpot = { left: 10, top: 20, text: 'Hilfe 040 66969 100', phone: '040 66969 100' }
	const faults = (other: HelpSpot | null) => helpFaults(new Map([['one', spot], ['two', other]]))
	expect(faults(spot)).toEqual([])
	for (const other of [{ ...spot, top: 30 }, { ...spot, text: 'Hilfe' }, null]) {
		expect(faults(other)).toHaveLength(1)
	}
})

test('B18 sees titles that are the same or empty', () => {
	expect(titleFaults(new Map([['one', 'Start'], ['two', 'Handbuch']]))).toEqual([])
	expect(titleFaults(new Map([['one', 'Start'], ['two', 'Start'], ['three', '']]))).toHaveLength(2)
})

test('B22 sees help under the button of the navigation', async ({ page }) => {
	await page.setContent(SOUND_PAGE)
	await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<aside aria-label="Hilfe"><a href="tel:1">040 66969 100</a></aside>'))
	const faults = async () => faultsOf(await measureNarrow(page, 0))
	expect(await faults()).toEqual([])
	await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; left: 0; top: 0; width: 60px; height: 90px"></div>'))
	expect(await faults()).toHaveLength(1)
})

test('B21 sees what is missing on paper, an empty sheet, and one that is not A4', async ({ page }) => {
	await page.setContent(SOUND_PAGE)
	expect(sheetFaults(await printSheet(page), ['040 66969 100'])).toEqual(['„040 66969 100“ is not on paper'])
	const room = await page.addStyleTag({ content: '@media print { main { padding-bottom: 26cm } }' })
	expect(sheetFaults(await printSheet(page), [])).toEqual(['empty sheets: 1'])
	await room.evaluate((style) => (style as Element).remove())
	await page.addStyleTag({ content: '@page { size: A5 }' })
	expect(sheetFaults(await printSheet(page), [])).toHaveLength(1)
})

test('no demand is left that nobody breaks on purpose', () => {
	const titles = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.spec.ts'))
		.flatMap((name) => [...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/\btest\('((?:B\d\d(?:, | and )?)+) sees? /g)].flatMap(([, names]) => names!.match(/B\d\d/g)!))
	const seen = new Set<string>([...styles, ...changes].map(([demand]) => demand).concat(titles as Demand[]))
	// A line cannot be made heavier inside a test: what a browser answers itself does not pass the slow line.
	expect(demands.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual(['Leitung'])
	expect(demands.filter(({ id }) => id.startsWith('B'))).toHaveLength(24)
})
