/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page, Route } from '@playwright/test'

import { expect, test } from '../fixtures/test.ts'
import { pages } from '../pages.ts'
import { press } from '../steps/asking.ts'
import { openPage } from './open.ts'

interface Sending {
	/** Name of the page in pages.ts. */
	page: string
	button: string
	/** Method and end of the address of what the button sends. */
	sends: RegExp
	/** What has to be filled in before. */
	fill?: (page: Page) => Promise<void>
}

const type = (name: string, text: string) => (page: Page) => page.getByRole('textbox', { name }).fill(text)
const tick = (name: string) => (page: Page) => page.getByRole('checkbox', { name }).first().check()
const choose = (name: string) => (page: Page) => page.getByRole('radio', { name }).first().check()
const one = (name: string) => (page: Page) => page.getByRole('combobox', { name }).selectOption({ index: 1 })
function all(...steps: ((page: Page) => Promise<unknown>)[]) {
	return async (page: Page) => {
		for (const step of steps) {
			await step(page)
		}
	}
}

/** Through the steps of a form to this button. */
function toTheEnd(last: string) {
	return async (page: Page) => {
		const heading = page.locator('#content h2').first()
		while (!await page.getByRole('button', { name: last }).isVisible()) {
			const before = await heading.innerText()
			await press('Weiter')(page)
			await expect(heading).not.toHaveText(before)
		}
	}
}

/** Everything by which people on member pages send something, in each flow the button that does it. */
const sendings: Sending[] = [
	{ page: 'ask-for-help-review', button: 'Anfrage absenden', sends: /^POST .*\/requests$/, fill: tick('Ja, ich bin einverstanden') },
	{
		page: 'body-request',
		button: 'Anfrage absenden',
		sends: /^POST .*\/requests$/,
		fill: all(type('Wie heißt eure Gruppe?', 'LAG Probe'), type('Was machst du dort?', 'Sprecherin'), one('Wo seid ihr?'), tick('eine Schulung'), toTheEnd('Anfrage absenden'), tick('Ja, ich bin einverstanden')),
	},
	{ page: 'request-withdraw', button: 'Ja, zurückziehen', sends: /^POST .*\/close$/ },
	{ page: 'request-edit', button: 'Änderungen speichern', sends: /^PUT .*\/requests\/\d+$/, fill: all(toTheEnd('Änderungen speichern'), tick('Ja, ich bin einverstanden')) },
	{ page: 'call-me-back', button: 'Ja, ruft mich zurück', sends: /^POST .*\/callback$/, fill: type('Deine Telefonnummer', '030 23125 190') },
	{ page: 'called-back', button: 'Nein, ruft mich nicht an', sends: /^POST .*\/close$/ },
	{ page: 'barrier', button: 'Meldung abschicken', sends: /^POST .*\/barriers$/, fill: type('Was geht nicht?', 'Die Schrift ist zu klein.') },
	{ page: 'report', button: 'Meldung abschicken', sends: /^POST .*\/reports$/, fill: type('Was ist geschehen?', 'Mir war nicht wohl.') },
	{ page: 'my-data', button: 'Speichern', sends: /^PUT .*\/me/ },
	{ page: 'my-data', button: 'Ja, alles löschen', sends: /^DELETE .*\/me\/data$/, fill: press('Alles löschen') },
	{ page: 'offer-help', button: 'Änderungen speichern', sends: /^PUT .*\/helpers\/me$/, fill: tick('Ich halte mich an diese Regeln') },
	{ page: 'offer-help', button: 'Pause machen', sends: /^PUT .*\/helpers\/me\/pause$/, fill: (page) => page.getByLabel('Bis zu welchem Tag?').fill('2099-12-31') },
	{ page: 'ask', button: 'Annehmen', sends: /^POST .*\/accept$/ },
	{ page: 'ask', button: 'Jetzt nicht', sends: /^POST .*\/decline$/ },
	{ page: 'task', button: 'Erreicht', sends: /^POST .*\/contacted$/ },
	{ page: 'task', button: 'Antwort senden', sends: /^POST .*\/report$/, fill: choose('Es ist erledigt') },
	{ page: 'task-feedback', button: 'Antworten senden', sends: /^POST .*\/feedback$/, fill: all((page) => page.getByRole('radio').first().check(), press('Weiter')) },
	{ page: 'board', button: 'Das übernehme ich', sends: /^POST .*\/offer$/ },
	{ page: 'task-appointment', button: 'Termin speichern', sends: /^(?:POST|PUT) .*\/appointment/, fill: choose('am Telefon') },
	{ page: 'session', button: 'Ja, abmelden', sends: /^DELETE .*\/seat$/, fill: press('Abmelden') },
	{ page: 'question-later', button: 'Antwort senden', sends: /^PUT .*\/questions\// },
	{ page: 'question-help', button: 'Hilfe anbieten', sends: /^PUT .*\/helpers\/me$/, fill: all(one('Wo wohnst du?'), tick('am Telefon'), tick('Ich halte mich an diese Regeln')) },
	{ page: 'messages', button: 'Speichern', sends: /^PUT .*\// },
]

for (const { page: name, button, sends, fill } of sendings) {
	test(`${name}: „${button}“ answers at once and sends once`, async ({ people }) => {
		const page = await openPage(people, pages.find((found) => found.name === name)!)
		await fill?.(page)
		const sent: string[] = []
		const held: Route[] = []
		// The line never brings it there: the same as a slow one, and nobody else sees a change.
		await page.route('**/api/v1/**', async (route) => {
			const request = route.request()
			if (request.method() === 'GET') {
				return route.continue()
			}
			sent.push(`${request.method()} ${new URL(request.url()).pathname}`)
			held.push(route)
		})
		const answered = await page.locator('#content').getByRole('button', { name: new RegExp(`^${button}(?: ?:|$)`) }).first().evaluate(async (element: HTMLButtonElement) => {
			element.click()
			element.click()
			await new Promise((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(resolve))
			})
			return element.disabled || !element.isConnected
		})
		await expect.poll(() => sent.length).toBeGreaterThan(0)
		expect(answered, 'the button says that it was pressed').toBe(true)
		expect(sent.filter((call) => sends.test(call)), sent.join()).toHaveLength(1)
		await Promise.all(held.map((route) => route.abort()))
	})
}
