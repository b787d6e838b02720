/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { expect, test } from './fixtures/test.ts'
import { askedFor, askOf, newHelper } from './steps/arrange.ts'
import { expectNotice } from './steps/desk.ts'
import { pressKey, tabTo, tickKey, typeKey } from './steps/keyboard.ts'
import { main } from './steps/member.ts'

/** Nothing here touches the mouse. */

test('asking for help, by keyboard', async ({ people }) => {
	const page = await people.open(await people.newcomer('Thea'))
	await pressKey(page, main(page).getByRole('link', { name: 'Ich brauche Hilfe' }))
	await tickKey(page, page.getByRole('checkbox', { name: 'Die Cloud auf dem Handy' }))
	await pressKey(page, page.getByRole('button', { name: 'Weiter' }))
	// The focus stands on the heading of the next step, so that nobody begins again at the top of the page.
	await expect(page.getByRole('heading', { name: 'Wie sollen wir helfen?' })).toBeFocused()
	await tickKey(page, page.getByRole('checkbox', { name: 'am Telefon' }))
	await typeKey(page, page.getByRole('textbox', { name: 'Deine Telefonnummer' }), '030 23125 170')
	await pressKey(page, page.getByRole('button', { name: 'Weiter' }))
	await expect(page.getByRole('heading', { name: 'Wo und wann?' })).toBeFocused()
	await typeKey(page, page.getByRole('textbox', { name: 'Postleitzahl' }), '01067')
	await expect(main(page)).toContainText('Das ist Dresden.')
	await tabTo(page, page.getByRole('radio', { name: 'hat Zeit' }))
	await page.keyboard.press('ArrowDown')
	await expect(page.getByRole('radio', { name: 'bald' })).toBeChecked()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { name: 'Prüfen und absenden' })).toBeFocused()
	await tickKey(page, page.getByRole('checkbox', { name: 'Ja, ich bin einverstanden' }))
	await pressKey(page, page.getByRole('button', { name: 'Anfrage absenden' }))
	await expect(page.getByRole('heading', { name: 'Danke, deine Anfrage ist da' })).toBeFocused()
})

test('offering help, by keyboard', async ({ people }) => {
	const page = await people.open(await people.newcomer('Ludwig'), '/helfen')
	await tabTo(page, page.getByRole('combobox', { name: 'Wo wohnst du?' }))
	await page.keyboard.type('Dresden')
	await expect(page.getByRole('combobox', { name: 'Wo wohnst du?' }).getByRole('option', { name: 'Dresden', selected: true })).toBeAttached()
	await tickKey(page, page.getByRole('group', { name: 'Wie möchtest du helfen?' }).getByRole('checkbox', { name: 'am Telefon' }))
	await tickKey(page, page.getByRole('checkbox', { name: 'Ich halte mich an diese Regeln' }))
	await pressKey(page, page.getByRole('button', { name: 'Hilfe anbieten' }))
	await expect(main(page)).toContainText('Danke! Dein Angebot ist gespeichert.')
})

test('taking a call down, by keyboard', async ({ people }) => {
	const page = await people.open('aufnahme', '/aufnahme')
	await expect(page.getByRole('textbox', { name: 'Telefonnummer' }), 'the number is asked for first, with the menu before it').toBeFocused()
	await page.keyboard.type('030 23125 171')
	await typeKey(page, page.getByRole('textbox', { name: 'Name (freiwillig)' }), 'Konstanze Beispiel')
	await typeKey(page, page.getByRole('textbox', { name: 'Postleitzahl' }), '01067')
	await expect(main(page)).toContainText('Das ist Dresden.')
	await tickKey(page, page.getByRole('checkbox', { name: 'Erste Schritte in der Cloud' }))
	await tickKey(page, page.getByRole('checkbox', { name: 'Vorgelesen und zugestimmt' }))
	await pressKey(page, page.getByRole('button', { name: 'Speichern und Codewort zeigen' }))
	await expect(page.getByRole('heading', { name: 'Die Anfrage ist gespeichert' })).toBeFocused()
	await pressKey(page, page.getByRole('button', { name: 'Nächsten Anruf aufnehmen' }))
	await expect(page.getByRole('textbox', { name: 'Telefonnummer' })).toHaveValue('')
})

test('confirming a helper, by keyboard', async ({ people }) => {
	const helper = await newHelper(people, 'Emmi')
	const request = await askedFor(people, [helper])
	await helper.api.ok('POST', `/asks/${askOf(request, helper)}/accept`)
	const page = await people.open('koordination', `/koordination/anfrage/${request.id}`)
	await pressKey(page, page.getByRole('button', { name: `${helper.name} bestätigen` }))
	await expect(page.getByRole('group', { name: `Soll ${helper.name} helfen?` })).toBeFocused()
	await page.keyboard.press('Escape')
	await expect(page.getByRole('button', { name: `${helper.name} bestätigen` })).toBeFocused()
	await page.keyboard.press('Enter')
	await pressKey(page, page.getByRole('button', { name: 'Ja, bestätigen und freigeben' }))
	await expectNotice(page, `Bestätigt. ${helper.name} bekommt jetzt die Kontaktdaten`)
})
