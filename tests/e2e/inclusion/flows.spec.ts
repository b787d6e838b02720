/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Theme } from '../fixtures/looks.ts'
import type { People } from '../fixtures/test.ts'

import { askForHelp } from '../../server/world.ts'
import { setTheme, setViewport, themes } from '../fixtures/looks.ts'
import { expect, test } from '../fixtures/test.ts'
import { askedFor, newHelper } from '../steps/arrange.ts'
import { main } from '../steps/member.ts'
import { keep } from './kept.ts'
import { faultsOf } from './measured.ts'
import { Walk } from './walk.ts'

/** The flows of two minutes, from the start page on. Nothing here touches the mouse. */

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

interface Circumstances {
	theme: Theme
	/** A large window, or 1280 px at 400 %, which is 320 px wide. Motion is switched off in both. */
	viewport: 'desk' | 'zoomed'
}

/** Every theme in the full run, and each of them in both windows. */
const circumstances: Circumstances[] = process.env.FULL === '1'
	? themes.flatMap((theme) => [{ theme, viewport: 'desk' }, { theme, viewport: 'zoomed' }] as const)
	: [{ theme: 'light', viewport: 'desk' }, { theme: 'dark-highcontrast', viewport: 'zoomed' }]

interface Flow {
	name: string
	/** What a screen reader tells on the way lies under this name. */
	tree: string
	/** Most decisions. */
	most: number
	/** Somebody for whom the flow makes sense, at the start page. */
	begin: (people: People) => Promise<Page>
	/** Goes all the way; gives the number of changes before something was reviewed. */
	walk: (walk: Walk, page: Page) => Promise<number>
}

const flows: Flow[] = [
	{
		name: 'Um Hilfe bitten',
		tree: 'flow-ask',
		most: 5,
		begin: async (people) => people.open(await people.newcomer('Minna')),
		async walk(walk, page) {
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
			return early
		},
	},
	{
		name: 'Hilfe anbieten',
		tree: 'flow-offer',
		most: 5,
		begin: async (people) => people.open(await people.newcomer('Ludwig')),
		async walk(walk, page) {
			await walk.choose(main(page).getByRole('link', { name: 'Ich möchte helfen' }))
			await walk.type(page.getByRole('combobox', { name: 'Wo wohnst du?' }), 'Dresden')
			await walk.tick(page.getByRole('group', { name: 'Wie möchtest du helfen?' }).getByRole('checkbox', { name: 'am Telefon' }))
			await walk.tick(page.getByRole('checkbox', { name: 'Ich halte mich an diese Regeln' }))
			const early = walk.writes
			await walk.go(button(page, 'Hilfe anbieten'))
			await expect(main(page)).toContainText('Danke! Dein Angebot ist gespeichert.')
			return early
		},
	},
	{
		name: 'Zusagen',
		tree: 'flow-accept',
		most: 3,
		async begin(people) {
			const helper = await newHelper(people, 'Jette')
			await askedFor(people, [helper])
			return people.open(helper)
		},
		async walk(walk, page) {
			await walk.choose(main(page).getByRole('link', { name: 'Kannst du helfen?' }))
			await expect(main(page)).toContainText('Bitte antworte bis')
			const early = walk.writes
			await walk.choose(button(page, 'Annehmen'))
			await expect(main(page)).toContainText('Du hast zugesagt. Danke!')
			return early
		},
	},
	{
		name: 'Absagen',
		tree: 'flow-cancel',
		most: 3,
		async begin(people) {
			const member = await people.newcomer('Frieda')
			await askForHelp(member.api)
			return people.open(member)
		},
		async walk(walk, page) {
			await walk.choose(main(page).getByRole('link', { name: 'Deine Anfrage ist da' }))
			await walk.choose(button(page, 'Anfrage zurückziehen'))
			await expect(page.getByRole('group', { name: /zurückziehen/ })).toBeFocused()
			const early = walk.writes
			await walk.choose(button(page, 'Ja, zurückziehen'))
			await expect(page.getByRole('heading', { name: 'Du hast diese Anfrage zurückgezogen' })).toBeVisible()
			return early
		},
	},
	{
		name: 'Telefonnummer finden',
		tree: 'flow-phone',
		most: 3,
		begin: async (people) => people.open(await people.newcomer('Anton')),
		async walk(walk, page) {
			await walk.to(page.getByRole('complementary', { name: 'Hilfe' }).getByRole('link', { name: '040 66969 100' }))
			return walk.writes
		},
	},
]

for (const { name, tree, most, begin, walk: goThrough } of flows) {
	for (const { theme, viewport } of circumstances) {
		test(`${name}: ${theme}, ${viewport}`, async ({ people }) => {
			const page = await begin(people)
			await setViewport(page, viewport)
			await setTheme(page, theme)
			const walk = await Walk.begin(page)
			const early = await goThrough(walk, page)
			await walk.screens.look(page)
			const measured = await walk.measure(most, early)
			if (viewport === 'zoomed') {
				keep(name, theme, walk.screens.measured)
			} else if (theme === 'light') {
				keep(name, null, measured)
				expect.soft(await walk.screens.story(page)).toMatchSnapshot(`${tree}.yml`)
			}
			expect(faultsOf([...measured, ...walk.screens.measured])).toEqual([])
		})
	}
}
