/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { GroupSession } from '../../src/api/types.ts'

import { aSession, askForHelp, inDays } from '../server/world.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { main } from './steps/member.ts'
import { planWorld } from './steps/plan.ts'

/** This district belongs to this file alone. */
const ZWICKAU = '14524'

/** As the field for a local time takes it. */
function inThreeDays(): string {
	const day = new Date(Date.now() + 3 * 86_400_000)
	return `${day.toISOString().slice(0, 10)}T15:00`
}

test('a coordinator makes a session of a proposal, and the people are invited', async ({ people }) => {
	test.slow()
	const { desk, requests } = await planWorld(people, { district: ZWICKAU, helpers: [], requests: 3 })
	const page = await people.open(desk, '/koordination/vorschlag')
	await page.getByRole('link', { name: /^Einen Gruppentermin daraus machen/ }).click()
	await expect(page.getByRole('heading', { name: 'Neuer Gruppentermin', level: 1 })).toBeVisible()
	await expect(main(page)).toContainText('3 Personen mit offenen Anfragen werden eingeladen.')
	await expect(page.getByLabel(/^Thema/)).toHaveValue('email')
	await expect(page.locator('select[name=district]')).toHaveValue(ZWICKAU)
	await page.getByLabel(/^Zeit/).fill(inThreeDays())
	await page.getByLabel(/^Ort/).fill('Stadtteiltreff, Am Markt 1')
	await page.getByRole('button', { name: 'Speichern und einladen' }).click()

	const list = page.getByRole('region', { name: 'Wer kommt' }).getByRole('listitem')
	// Beside it, another flow takes in a table of thousands, and whoever writes waits for its parts.
	await expect(list).toHaveCount(3, { timeout: 30_000 })
	// Who says yes goes to the end of those who wait, so people are found by their names.
	const person = list.filter({ hasText: 'Erna Beispiel 0' })
	await expect(person).toContainText('Frag, ob die Person kommen möchte.')
	await person.getByRole('button', { name: /^Kommt(?! nicht)/ }).click()
	await expect(person).toContainText('hat einen Platz')
	// The others are a step of the day.
	await page.goto(appPath('/koordination'))
	const step = page.getByRole('region', { name: 'Deine nächsten Schritte' }).getByRole('listitem').filter({ hasText: 'Bescheid sagen: Gruppentermin' })
	await expect(step).toContainText('2 Personen wissen noch nichts')
	await step.getByRole('link', { name: 'Anrufe ansehen' }).click()
	await person.getByRole('link', { name: /^Zur Anfrage/ }).click()
	await expect(page).toHaveURL(new RegExp(`/koordination/anfrage/(${requests.map(({ id }) => id).join('|')})$`))
})

test('a session with a waiting list: the last place, the list, and up', async ({ people }) => {
	const first = await people.newcomer('Ada')
	const second = await people.newcomer('Bert')
	const { id } = await people.api('koordination').ok<GroupSession>('POST', '/sessions', aSession({ district: ZWICKAU, topic: 'passwords', seats: 1 }))

	const page = await people.open(first, '/')
	await main(page).getByRole('link', { name: 'Sprechstunden und Schulungen' }).click()
	await main(page).locator(`a[href$="/sprechstunden/${id}"]`).click()
	await main(page).getByRole('button', { name: 'Ich komme' }).click()
	await expect(main(page)).toContainText('Du hast einen Platz.')
	await expect(main(page).getByRole('link', { name: /Video/ })).toBeVisible()

	const other = await people.open(second, `/sprechstunden/${id}`)
	await main(other).getByRole('button', { name: 'Auf die Warteliste setzen' }).click()
	await expect(main(other)).toContainText('Du stehst auf der Warteliste.')
	await expect(main(other).getByRole('link', { name: /Video/ })).toHaveCount(0)
	await other.goto(appPath('/'))
	await other.getByRole('region', { name: 'Das ist meins' }).getByRole('link', { name: 'Du stehst auf der Warteliste' }).click()
	await expect(other).toHaveURL(new RegExp(`/sprechstunden/${id}$`))

	await main(page).getByRole('button', { name: 'Abmelden' }).click()
	await main(page).getByRole('button', { name: 'Ja, abmelden' }).click()
	await expect(main(page).getByRole('button', { name: 'Auf die Warteliste setzen' })).toBeVisible()
	await other.goto(appPath(`/sprechstunden/${id}`))
	await expect(main(other)).toContainText('Du hast einen Platz.')

	// On the telephone, and the end of it: who has neither account nor mail stands on the call list.
	const desk = await people.open('koordination', `/koordination/sprechstunden/${id}`)
	await desk.getByRole('button', { name: 'Person anmelden' }).click()
	await desk.getByLabel(/^Name/).fill('Rosa Beispiel')
	await desk.getByLabel(/^Telefon/).fill('0351 23125 119')
	await desk.getByRole('checkbox', { name: 'Die Person stimmt zu' }).check()
	await desk.getByRole('button', { name: 'Anmelden', exact: true }).click()
	await expect(main(desk)).toContainText('Rosa Beispiel: auf der Warteliste')
	await desk.getByRole('button', { name: 'Termin absagen' }).click()
	await desk.getByRole('button', { name: 'Ja, absagen' }).click()
	await expect(main(desk)).toContainText('Abgesagt. Alle bekommen Bescheid.')

	await other.reload()
	await expect(main(other)).toContainText('Dieser Termin fällt aus.')
})

test('who was there, and whose request is solved by it', async ({ people }) => {
	const member = await people.newcomer('Cora')
	const api = people.api('koordination')
	const request = await askForHelp(member.api, { district: ZWICKAU })
	const { id } = await api.ok<GroupSession>('POST', '/sessions', { ...aSession({ district: ZWICKAU, startsAt: inDays(0.02) }), requests: [request.id] })
	await member.api.ok('POST', `/sessions/${id}/seat`)
	const desk = await people.open('koordination', `/koordination/sprechstunden/${id}`)
	const attendance = desk.getByRole('region', { name: 'Wer war da?' })
	await attendance.getByRole('checkbox', { name: /^Cora/ }).check()
	await attendance.getByRole('checkbox', { name: /Die Anfrage ist gelöst/ }).check()
	await attendance.getByRole('button', { name: 'Speichern' }).click()
	await expect(main(desk)).toContainText('Notiert, wer da war.')
	await expect.poll(async () => (await api.ok<{ state: string, outcome: string }>('GET', `/requests/${request.id}`)).outcome).toBe('solved')
})
