/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Contact, Event, RequestListItem } from '../../src/api/types.ts'

import { readFile } from 'node:fs/promises'
import { askForHelp, CALLER, offerHelp, takeDown } from '../server/world.ts'
import { expect, test } from './fixtures/test.ts'
import { arrangedFor, newHelper } from './steps/arrange.ts'
import { main } from './steps/member.ts'

test('everything that is stored can be read, taken along, and deleted', async ({ people }) => {
	const person = await people.newcomer('Edda')
	const text = 'Mein Bildschirm bleibt schwarz.'
	await askForHelp(person.api, { text })
	await offerHelp(person.api)

	const page = await people.open(person)
	await page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Meine Daten' }).click()
	await page.getByRole('button', { name: 'Alles zeigen' }).click()
	await expect(page.getByRole('region', { name: 'Was über mich gespeichert ist' })).toContainText(text)

	for (const [button, file] of [['Als Text speichern', 'ins-netz-gegangen.txt'], ['Für andere Programme speichern', 'ins-netz-gegangen.json']] as const) {
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
		expect(download.suggestedFilename()).toBe(file)
		expect(await readFile(await download.path(), 'utf8')).toContain(text)
	}

	await page.getByRole('button', { name: 'Alles löschen' }).click()
	await page.getByRole('button', { name: 'Ja, alles löschen' }).click()
	await expect(main(page)).toContainText('Alles über dich ist gelöscht.')
	expect(await person.api.ok<RequestListItem[]>('GET', '/requests?queue=mine')).toEqual([])
	expect((await person.api.app('GET', '/helpers/me')).status).toBe(404)
})

test('a caller without account is deleted by the desk, after one question, and the history says who did it', async ({ people }) => {
	const { id } = await takeDown(people.api('aufnahme'), { person: { name: 'Ottilie Beispiel', phone: '0351 23125 118' } })
	const page = await people.open('koordination', `/koordination/anfrage/${id}`)
	await page.getByRole('button', { name: 'Kontaktdaten' }).click()
	await expect(main(page)).toContainText('Ottilie Beispiel')
	await page.getByRole('button', { name: 'Diese Person löschen' }).click()
	await page.getByRole('button', { name: 'Nein, zurück' }).click()
	expect((await people.api('koordination').ok<Contact>('GET', `/requests/${id}/contact`)).name).toBe('Ottilie Beispiel')

	await page.getByRole('button', { name: 'Diese Person löschen' }).click()
	await page.getByRole('button', { name: 'Ja, endgültig löschen' }).click()
	await expect(main(page)).toContainText('Gelöscht. Nichts nennt diese Person mehr.')
	await expect(main(page)).not.toContainText('Ottilie Beispiel')
	await expect(page.getByRole('button', { name: 'Diese Person löschen' })).toHaveCount(0)
	expect((await people.api('koordination').app('GET', `/requests/${id}/contact`)).status).toBe(404)
	const events = await people.api('koordination').ok<Event[]>('GET', `/events?request=${id}`)
	expect(events.find(({ action }) => action === 'anonymised')).toBeDefined()
})

test('the helper mails a page of the handbook from the task, without seeing where it goes', async ({ people }) => {
	const helper = await newHelper(people, 'Wilma')
	const { id, asks } = await arrangedFor(people, helper)
	await people.api('koordination').ok('PUT', `/requests/${id}`, await withMail(id))
	const page = await people.open(helper, `/aufgaben/${asks[0]!.id}`)
	const card = page.getByRole('region', { name: 'Seite aus dem Handbuch schicken' })
	await card.getByLabel('Seite im Handbuch').selectOption({ label: 'So kommst du in eine Videokonferenz' })
	const [sent] = await Promise.all([page.waitForResponse((answer) => answer.url().includes('/page') && answer.request().method() === 'POST'), card.getByRole('button', { name: /^Per E.Mail schicken$/ }).click()])
	expect(await sent.text()).not.toContain('@')
	await expect(card).toContainText('Die Seite ist unterwegs.')

	/** The request as it is, with a mail address. */
	async function withMail(request: number) {
		const desk = people.api('koordination')
		const { district, topics, channels } = await desk.ok<RequestListItem>('GET', `/requests/${request}`)
		const { consent } = await desk.ok<{ consent: { version: string } }>('GET', '/vocabulary')
		return { district, topics, channels, person: { name: CALLER.name, phone: CALLER.phone, email: 'erna@example.org' }, consent: { version: consent.version, by: 'phone' } }
	}
})
