/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request, Vocabulary } from '../../src/api/types.ts'

import { askForHelp, inDays, offerHelp, takeDown } from '../server/world.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { askHelpers, confirmHelper, expectNotice, proposal, unfold } from './steps/desk.ts'
import { mailsTo } from './steps/mailbox.ts'
import { dayFromNow, main } from './steps/member.ts'

test('a helper without account is entered, asked on the phone, and says yes', async ({ people }) => {
	const name = `Gisela Probe ${process.pid}`
	const desk = await people.open('koordination', '/koordination/helfende')
	await desk.getByRole('link', { name: 'Helfer*in ohne Konto eintragen' }).click()
	await desk.getByRole('textbox', { name: 'Name (Pflichtfeld)' }).fill(name)
	await desk.getByRole('textbox', { name: 'Telefonnummer' }).fill('030 23125 160')
	await desk.getByRole('textbox', { name: 'Postleitzahl' }).fill('09111')
	await expect(main(desk)).toContainText('Das ist Chemnitz.')
	await desk.getByRole('group', { name: /^Wie \(/ }).getByRole('checkbox', { name: 'am Telefon' }).check()
	await desk.getByRole('checkbox', { name: 'Die Helfer*in kennt die Regeln und nimmt sie an' }).check()
	await desk.getByRole('checkbox', { name: 'Die Helfer*in ist einverstanden' }).check()
	await desk.getByRole('button', { name: 'Speichern' }).click()
	await expect(desk.getByRole('heading', { name, level: 1 })).toBeVisible()

	const { id, codeword } = await takeDown(people.api('aufnahme'), { district: '14511' })
	await desk.goto(appPath(`/koordination/anfrage/${id}`))
	await askHelpers(desk, [name])

	const intake = await people.open('aufnahme', '/aufnahme/liste')
	const card = intake.getByRole('listitem').filter({ hasText: `Codewort: ${codeword}` })
	await expect(card).toContainText('Helfer*in am Telefon fragen')
	await card.getByRole('button', { name: 'Ich rufe jetzt an' }).click()
	await card.getByRole('region', { name }).getByRole('button', { name: 'Kontaktdaten zeigen' }).click()
	await expect(card.getByRole('link', { name: /23125/ })).toHaveAttribute('href', 'tel:+493023125160')
	await card.getByRole('button', { name: 'Sagt zu' }).click()
	await expect(card).toContainText(`Notiert: ${name} hat zugesagt.`)

	await desk.reload()
	await confirmHelper(desk, name)
})

test('an e-mail address that turns up later is added at the desk, and the person gets a mail', async ({ people }) => {
	const name = `Käthe Probe ${process.pid}`
	const helper = await people.newcomer('Ruben')
	const offer = await offerHelp(helper.api, { district: '14511' })
	const { id } = await takeDown(people.api('aufnahme'), { district: '14511', person: { name, phone: '030 23125 164', contactNote: 'Lange klingeln lassen.' } })
	const email = `kaethe-${process.pid}@example.org`
	const page = await people.open('koordination', `/koordination/anfrage/${id}`)
	const contact = page.getByRole('region', { name: 'Kontakt' })
	await contact.getByRole('button', { name: 'Kontaktdaten zeigen' }).click()
	await contact.getByText(/Nummer oder E.Mail-Adresse ändern/).click()
	await contact.getByRole('textbox', { name: /^E.Mail-Adresse/ }).fill(email)
	await contact.getByRole('button', { name: 'Kontaktdaten speichern' }).click()
	await expectNotice(page, 'Die Kontaktdaten sind geändert.')
	await expect(contact.getByRole('link', { name: email })).toBeVisible()
	await expect(contact).toContainText(name)
	await expect(contact).toContainText('Lange klingeln lassen.')
	await expect(contact.getByRole('link', { name: /23125 ?164/ })).toBeVisible()

	const desk = people.api('koordination')
	const { asks } = await desk.ok<Request>('POST', `/requests/${id}/asks`, { helpers: [offer.id], deadline: inDays(2) })
	await helper.api.ok('POST', `/asks/${asks[0]!.id}/accept`)
	await desk.ok('POST', `/requests/${id}/confirm`, { ask: asks[0]!.id })
	const [mail] = await mailsTo(page, email)
	expect(mail!.text).toContain('Codewort')
})

test('a half-done call is saved as callback and gone on with', async ({ people }) => {
	const page = await people.open('aufnahme', '/aufnahme')
	await page.getByRole('textbox', { name: 'Telefonnummer' }).fill('030 23125 161')
	await page.getByRole('textbox', { name: 'Name (freiwillig)' }).fill('Hedwig Beispiel')
	await page.getByRole('button', { name: 'Später weiter: Rückruf merken' }).click()
	await expect(page.getByRole('heading', { name: 'Der Rückruf ist gemerkt' })).toBeVisible()
	const [, codeword] = /Codewort (\S+?)\./.exec(await main(page).innerText()) ?? []

	await page.getByRole('link', { name: 'Zur Anrufliste' }).click()
	const card = page.getByRole('listitem').filter({ hasText: `Codewort: ${codeword}` })
	await card.getByRole('button', { name: 'Ich rufe jetzt an' }).click()
	await card.getByRole('button', { name: 'Nicht erreicht' }).click()
	await expect(card).toContainText('Notiert: nicht erreicht.')
	await page.reload()
	await expect(card).toContainText('1 Versuch')

	await card.getByRole('button', { name: 'Ich rufe jetzt an' }).click()
	await card.getByRole('link', { name: 'Weiter aufnehmen' }).click()
	await expect(page.getByRole('textbox', { name: 'Name (freiwillig)' })).toHaveValue('Hedwig Beispiel')
	await page.getByRole('combobox', { name: 'Kreisverband' }).selectOption('weiß nicht')
	await page.getByRole('checkbox', { name: 'Erste Schritte in der Cloud' }).check()
	await page.getByRole('checkbox', { name: 'Vorgelesen und zugestimmt' }).check()
	await page.getByRole('button', { name: 'Speichern und Codewort zeigen' }).click()
	await expect(page.getByRole('heading', { name: 'Die Anfrage ist gespeichert' })).toBeVisible()
	await expect(main(page)).toContainText(codeword!)
})

test('coordinators appoint in the app, for their own districts only', async ({ people }) => {
	const person = await people.newcomer('Rosi')
	const page = await people.open('koordination', '/koordination/rollen')
	const form = page.getByRole('form', { name: 'Jemanden benennen' })
	await form.getByRole('textbox', { name: 'Name der Person' }).fill('kennt-niemand')
	await expect(form).toContainText('Niemand gefunden.')
	await form.getByRole('checkbox', { name: 'Dresden' }).check()
	await form.getByRole('button', { name: 'Benennen' }).click()
	await expect(form.getByRole('alert').getByRole('link')).toHaveText(['Dieses Konto kennt die App nicht. Bitte schreib den Namen ganz genau.'])
	await form.getByRole('textbox', { name: 'Name der Person' }).fill(person.name.slice(0, -1))
	await form.getByRole('radio', { name: person.name }).check()
	await form.getByRole('button', { name: 'Benennen' }).click()
	await expect(main(page)).toContainText(`${person.name} ist benannt: Aufnahme.`)

	const appointed = await people.open(person)
	await expect(appointed.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Anrufliste' })).toBeVisible()
	await expect(appointed.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Koordination' })).toHaveCount(0)

	const card = page.getByRole('listitem').filter({ hasText: person.name })
	await card.getByRole('button', { name: 'Zurücknehmen' }).click()
	await card.getByRole('button', { name: 'Ja, zurücknehmen' }).click()
	await expect(main(page)).toContainText(`${person.name} hat diese Rolle nicht mehr.`)
	await appointed.reload()
	await expect(appointed.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Meine Daten' })).toBeVisible()
	await expect(appointed.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Anrufliste' })).toHaveCount(0)

	const goerlitz = await people.open('koordination-goerlitz', '/koordination/rollen')
	await expect(goerlitz.getByRole('group', { name: 'Wo (Pflichtfeld)' }).getByRole('checkbox')).toHaveCount(1)
})

test('a request rests until a day and says so to the member', async ({ people }) => {
	const member = await people.newcomer('Silke')
	const { id } = await askForHelp(member.api)
	const desk = await people.open('koordination', `/koordination/anfrage/${id}`)
	await unfold(desk, 'Warten lassen')
	await desk.getByLabel('Warten bis').fill(dayFromNow(7))
	await desk.getByRole('button', { name: 'Warten lassen' }).click()
	await expectNotice(desk, 'Die Anfrage wartet bis dahin.')

	const page = await people.open(member, `/anfragen/${id}`)
	await expect(page.getByRole('heading', { name: 'Deine Anfrage macht Pause', level: 1 })).toBeVisible()
	await expect(main(page)).toContainText(/Wir machen am .+ weiter\./)
})

test('whoever fits can be asked, also beyond the first proposals', async ({ people }) => {
	const desk = people.api('koordination')
	const nordsachsen = '14730'
	const { agreement, consent } = await desk.ok<Vocabulary>('GET', '/vocabulary')
	const names = Array.from({ length: 9 }, (_, index) => `Nora Probe ${process.pid}-${index + 1}`)
	for (const [index, name] of names.entries()) {
		await desk.ok('POST', '/helpers', {
			person: { name, phone: `030 23125 18${index}` },
			district: nordsachsen,
			channels: ['phone'],
			agreement: agreement.version,
			consent: { version: consent.version, by: 'phone' },
		})
	}
	const { id } = await takeDown(people.api('aufnahme'), { district: nordsachsen })
	const page = await people.open('koordination', `/koordination/anfrage/${id}`)
	await proposal(page, names[0]!).check()
	await expect(proposal(page, names[8]!)).toHaveCount(0)
	await page.getByRole('region', { name: 'Wer passt' }).getByRole('button', { name: 'Mehr laden' }).click()
	await expect(proposal(page, names[0]!)).toBeChecked()
	await proposal(page, names[8]!).check()
	await expect(page.getByRole('button', { name: '2 Helfer*innen fragen' })).toBeEnabled()
})
