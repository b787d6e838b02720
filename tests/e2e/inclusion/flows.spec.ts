/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { askForHelp } from '../../server/world.ts'
import { expect, test } from '../fixtures/test.ts'
import { askedFor, newHelper } from '../steps/arrange.ts'
import { main } from '../steps/member.ts'
import { keep } from './kept.ts'
import { counted, faultsOf } from './measured.ts'
import { Walk } from './walk.ts'

/** The flows of two minutes, from the start page on. Nothing here touches the mouse. */

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Keeps what a flow measured and expects no fault. */
async function judge(name: string, walk: Walk, most: number, early: number): Promise<void> {
	const measured = [
		...await walk.measure(most),
		counted('B10', 'Änderungen vor der Rückfrage', Array.from({ length: early }, () => 'changes something before it is reviewed')),
	]
	keep(name, null, measured)
	expect(faultsOf(measured)).toEqual([])
}

test('asking for help', async ({ people }) => {
	const page = await people.open(await people.newcomer('Minna'))
	const walk = await Walk.begin(page)
	await walk.choose(main(page).getByRole('link', { name: 'Ich brauche Hilfe' }))
	await walk.tick(page.getByRole('checkbox', { name: 'Die Cloud auf dem Handy' }))
	await walk.go(button(page, 'Weiter'))
	await expect(page.getByRole('heading', { name: 'Wie sollen wir helfen?' })).toBeFocused()
	await walk.tick(page.getByRole('checkbox', { name: 'am Telefon' }))
	await walk.type(page.getByRole('textbox', { name: 'Deine Telefonnummer' }), '030 23125 180')
	await walk.go(button(page, 'Weiter'))
	await expect(page.getByRole('heading', { name: 'Wo und wann?' })).toBeFocused()
	await walk.type(page.getByRole('textbox', { name: 'Postleitzahl' }), '01067')
	await expect(main(page)).toContainText('Das ist Dresden.')
	await walk.go(button(page, 'Weiter'))
	await expect(page.getByRole('heading', { name: 'Prüfen und absenden' })).toBeFocused()
	await walk.tick(page.getByRole('checkbox', { name: 'Ja, ich bin einverstanden' }))
	const early = walk.writes
	await walk.go(button(page, 'Anfrage absenden'))
	await expect(page.getByRole('heading', { name: 'Danke, deine Anfrage ist da' })).toBeFocused()
	await judge('Um Hilfe bitten', walk, 5, early)
})

test('offering help', async ({ people }) => {
	const page = await people.open(await people.newcomer('Ludwig'))
	const walk = await Walk.begin(page)
	await walk.choose(main(page).getByRole('link', { name: 'Ich möchte helfen' }))
	await walk.type(page.getByRole('combobox', { name: 'Wo wohnst du?' }), 'Dresden')
	await walk.tick(page.getByRole('group', { name: 'Wie möchtest du helfen?' }).getByRole('checkbox', { name: 'am Telefon' }))
	await walk.tick(page.getByRole('checkbox', { name: 'Ich halte mich an diese Regeln' }))
	const early = walk.writes
	await walk.go(button(page, 'Hilfe anbieten'))
	await expect(main(page)).toContainText('Danke! Dein Angebot ist gespeichert.')
	await judge('Hilfe anbieten', walk, 5, early)
})

test('confirming that one helps', async ({ people }) => {
	const helper = await newHelper(people, 'Jette')
	await askedFor(people, [helper])
	const page = await people.open(helper)
	const walk = await Walk.begin(page)
	await walk.choose(main(page).getByRole('link', { name: 'Kannst du helfen?' }))
	await expect(main(page)).toContainText('Bitte antworte bis')
	const early = walk.writes
	await walk.choose(button(page, 'Annehmen'))
	await expect(main(page)).toContainText('Du hast zugesagt. Danke!')
	await judge('Zusagen', walk, 3, early)
})

test('cancelling', async ({ people }) => {
	const member = await people.newcomer('Frieda')
	await askForHelp(member.api)
	const page = await people.open(member)
	const walk = await Walk.begin(page)
	await walk.choose(main(page).getByRole('link', { name: 'Deine Anfrage ist da' }))
	await walk.choose(button(page, 'Anfrage zurückziehen'))
	await expect(page.getByRole('group', { name: /zurückziehen/ })).toBeFocused()
	const early = walk.writes
	await walk.choose(button(page, 'Ja, zurückziehen'))
	await expect(page.getByRole('heading', { name: 'Du hast diese Anfrage zurückgezogen' })).toBeVisible()
	await judge('Absagen', walk, 3, early)
})

test('finding the phone number', async ({ people }) => {
	const page = await people.open(await people.newcomer('Anton'))
	const walk = await Walk.begin(page)
	await walk.to(page.getByRole('complementary', { name: 'Hilfe' }).getByRole('link', { name: '040 66969 100' }))
	await judge('Telefonnummer finden', walk, 3, walk.writes)
})
