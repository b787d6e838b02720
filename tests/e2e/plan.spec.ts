/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { appPath, expect, test } from './fixtures/test.ts'
import { main } from './steps/member.ts'
import { figure, openAsks, planWorld } from './steps/plan.ts'

/** Nobody is asked more than three times a week, so forty requests need so many. */
const FOURTEEN = Array.from({ length: 14 }, () => 3)

test('a coordinator serves 40 open requests in one go, and reads what somebody else changed meanwhile', async ({ people }) => {
	test.slow()
	const { desk, helpers, requests } = await planWorld(people, { district: '14627', helpers: FOURTEEN, requests: 40 })
	const page = await people.open(desk, '/koordination')
	await page.getByRole('link', { name: 'Vorschlag', exact: true }).click()
	await expect(page.getByRole('heading', { name: 'Vorschlag für alle offenen Anfragen', level: 1 })).toBeVisible()
	await expect(figure(page, 'offene Anfragen')).toHaveText('40')
	await expect(figure(page, 'bleiben offen')).toHaveText('0')

	// Meanwhile somebody else closes two of them.
	const other = people.api('koordination')
	for (const { id } of requests.slice(0, 2)) {
		await other.ok('POST', `/requests/${id}/close`, { outcome: 'no_longer_wanted' })
	}

	await page.getByRole('button', { name: 'Alle 40 Paare auswählen' }).click()
	await page.getByRole('button', { name: '40 Paare fragen' }).click()
	await expect(main(page)).toContainText('38 Paare sind gefragt.')
	await expect(main(page)).toContainText('2 Paare konnten nicht gefragt werden.')
	await expect(page.getByRole('list', { name: 'Nicht gefragt' }).getByRole('listitem')).toHaveCount(2)
	await expect(page.getByRole('list', { name: 'Nicht gefragt' }).getByRole('listitem').first()).toContainText(/E.Mails lesen, schreiben und schützen, Meißen, Petra Probe .+: Das geht nicht mehr\./)
	await expect(figure(page, 'offene Anfragen')).toHaveText('0')
	await expect(figure(page, 'schon gefragt')).toHaveText('38')

	const asked = await Promise.all(helpers.map(openAsks))
	expect(asked.reduce((sum, count) => sum + count, 0)).toBe(38)
	const helper = await people.open(helpers[0]!, '/aufgaben')
	await expect(main(helper).getByRole('link', { name: /Kannst du helfen\? E.Mails lesen/ }).first()).toBeVisible()
})

test('a coordinator takes one pair, pins one, skips one, and reads why a request stays open', async ({ people }) => {
	const { desk, requests } = await planWorld(people, { district: '14628', helpers: [2, 1], requests: 4 })
	const page = await people.open(desk, '/koordination/vorschlag')
	await expect(figure(page, 'bleiben offen')).toHaveText('1')
	const open = page.getByRole('region', { name: '1 Anfrage bleibt offen' })
	await expect(open).toContainText('2 Helfer*innen passen, aber alle ihre Plätze gehen an Anfragen, die früher dran sind.')
	await expect(open).toContainText('Was hilft: Suche neue Helfer*innen')
	await expect(page.getByRole('region', { name: 'Was Reihenfolge und Fairness kosten' })).toContainText(/Die strenge Reihenfolge kostet [\d,]+ % der Punkte\./)

	const pairs = page.getByRole('region', { name: 'Bitte selbst ansehen' }).getByRole('listitem')
	await expect(pairs).toHaveCount(3)
	await pairs.first().getByRole('button', { name: /^Anheften/ }).click()
	const pinned = page.getByRole('region', { name: 'Angeheftet' }).getByRole('listitem')
	await expect(pinned).toHaveCount(1)
	await expect(pairs).toHaveCount(2)
	// Whoever works by keyboard goes on where they were.
	await expect(pairs.first().getByRole('button', { name: /^Jetzt fragen/ })).toBeFocused()

	await pairs.first().getByRole('button', { name: /^Überspringen/ }).click()
	await expect(main(page)).toContainText('1 Paar ist übersprungen.')
	await page.getByRole('button', { name: 'Wieder vorschlagen' }).click()
	await expect(main(page)).not.toContainText('1 Paar ist übersprungen.')

	await page.getByRole('radio', { name: /nah und vertraut/ }).check()
	await expect(page.getByRole('radio', { name: /nah und vertraut/ })).toBeChecked()
	await expect(pinned).toHaveCount(1)

	await pinned.getByRole('button', { name: /^Jetzt fragen/ }).click()
	await expect(main(page)).toContainText('1 Paar ist gefragt.')
	await expect(figure(page, 'schon gefragt')).toHaveText('1')
	await expect(pinned).toHaveCount(0)
	await page.goto(appPath(`/koordination/anfrage/${requests[0]!.id}`))
	await expect(main(page)).toContainText('gefragt')
})

test('a coordinator sees on the map and in the table beside it where help is missing', async ({ people }) => {
	const { desk } = await planWorld(people, { district: '14521', helpers: [1], requests: 3 })
	const page = await people.open(desk, '/koordination/karte')
	const map = page.getByRole('listbox', { name: 'Karte: Anfragen, die offen bleiben' })
	const district = map.getByRole('option', { name: 'Erzgebirgskreis: 2 bleiben offen, 3 Anfragen, 1 Helfer*innen' })
	await map.focus()
	await page.keyboard.press('ArrowDown')
	await expect(map.getByRole('option', { name: /^Chemnitz/ })).toHaveAttribute('aria-selected', 'true')
	await page.keyboard.press('ArrowRight')
	await expect(district).toHaveAttribute('aria-selected', 'true')
	await expect(page.getByRole('table', { name: 'Alle Themen' }).getByRole('row', { name: 'Erzgebirgskreis 2 3 1' })).toBeVisible()
	await expect(page.getByRole('table', { name: 'Erzgebirgskreis' }).getByRole('row', { name: /E.Mails lesen, schreiben und schützen 2 3 1/ })).toBeVisible()
	await page.getByRole('combobox', { name: 'Thema' }).selectOption('Termine, Kalender und Umfragen')
	await expect(page.getByRole('row', { name: 'Erzgebirgskreis 0 0 0' })).toBeVisible()
})

test('the state level plans for what no district looks after, and for all when it wants to', async ({ people }) => {
	const page = await people.open('koordination', '/')
	const asked = (only: boolean) => page.waitForRequest((request) => request.url().includes('/matching/input') && request.url().includes('only=unattended') === only)
	const left = asked(true)
	await page.goto(appPath('/koordination/vorschlag'))
	await left
	const all = asked(false)
	await page.getByRole('checkbox', { name: 'Auch zeigen, was Kreisverbände selbst betreuen' }).check()
	await all
	const again = asked(true)
	await page.getByRole('checkbox', { name: 'Auch zeigen, was Kreisverbände selbst betreuen' }).uncheck()
	await again
})
