/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Me } from '../../src/api/types.ts'

import { offerHelp } from '../server/world.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { pressInBell } from './steps/bell.ts'
import { askHelpers, closeRequest, confirmHelper, expectQueues, openRequest, proposal, queueTile } from './steps/desk.ts'
import { takeCall } from './steps/intake.ts'
import { answerLink, mailsTo } from './steps/mailbox.ts'
import { agreeAndSend, fillToReview, main } from './steps/member.ts'

/** This district belongs to this file alone, so that the numbers at its desk are known. */
const GOERLITZ = { postalCode: '02826', place: 'Görlitz', district: 'Görlitz' }
const offer = { district: '14626', channels: ['phone', 'video'] as ('phone' | 'video')[], topics: { bbb_join: 2, email: 2 } }

const caller = {
	phone: '030 23125 140',
	name: 'Erika Beispiel',
	postalCode: GOERLITZ.postalCode,
	topic: 'E\u2011Mails lesen, schreiben und schützen',
	text: 'Ich möchte meinem Enkel ein Bild schicken.',
}

test('six people: from the first ring to the last word', async ({ people }) => {
	// It is the work of several days, done by six people in seven browsers.
	test.slow()
	await offerHelp(people.api('helferin'), offer)
	await offerHelp(people.api('helfer'), offer)
	const [{ displayName: helga }, { displayName: henrik }] = await Promise.all([
		people.api('helferin').ok<Me>('GET', '/me'),
		people.api('helfer').ok<Me>('GET', '/me'),
	])

	const desk = await people.open('koordination-goerlitz', '/koordination')
	const intake = await people.open('aufnahme', '/aufnahme')
	let codeword = ''

	await test.step('a member asks in four steps', async () => {
		const page = await people.open('mitglied')
		await main(page).getByRole('link', { name: 'Ich brauche Hilfe' }).click()
		await fillToReview(page, {
			...GOERLITZ,
			topic: 'An einer Videokonferenz teilnehmen',
			text: 'Ich höre die anderen nicht.',
			channel: 'per Video',
			phone: '030 23125 141',
		})
		await expect(main(page).getByText('Ich höre die anderen nicht.')).toBeVisible()
		await agreeAndSend(page)
		await expect(main(page)).toContainText('Codewort')
		await expect(page.getByRole('heading', { name: 'Wie es weitergeht' })).toBeVisible()
		await expect(page.getByRole('heading', { name: 'Wer sieht was' })).toBeVisible()
		await main(page).getByRole('link', { name: 'Zur Startseite' }).click()
		await expect(main(page).getByRole('link', { name: 'Deine Anfrage ist da' }).first()).toBeVisible()
	})

	await test.step('intake takes a call from somebody without account', async () => {
		codeword = await takeCall(intake, caller)
	})

	await test.step('the same number in another spelling is found', async () => {
		await intake.getByRole('button', { name: 'Nächsten Anruf aufnehmen' }).click()
		await intake.getByRole('textbox', { name: 'Telefonnummer' }).fill('+49 (30) 23125-140')
		await intake.getByRole('textbox', { name: 'Name (freiwillig)' }).focus()
		await expect(main(intake)).toContainText('Zu dieser Nummer gibt es schon eine Anfrage.')
		await expect(main(intake)).toContainText(`Codewort: ${codeword}`)
	})

	await test.step('the coordinator reads reasons and asks two helpers with a deadline', async () => {
		await desk.reload()
		await expectQueues(desk, { Neu: 2, 'Wird gesucht': 0, 'Alle offenen': 2 })
		await openRequest(desk, codeword)
		for (const name of [helga, henrik]) {
			await expect(proposal(desk, name)).toHaveAccessibleName(/E.Mails lesen, schreiben und schützen: hat es schon gezeigt/)
			await expect(proposal(desk, name)).toHaveAccessibleName(/wohnt hier: Görlitz/)
			await proposal(desk, name).check()
		}
		await desk.getByRole('combobox', { name: 'Antwort bis' }).selectOption({ index: 3 })
		await desk.getByRole('combobox', { name: 'Uhrzeit' }).selectOption('18 Uhr')
		await desk.getByRole('textbox', { name: 'Kurzer Text für die Helfer*innen' }).fill('Ein Bild mit einer Mail verschicken.')
		await askHelpers(desk, [helga, henrik])
	})

	await test.step('one helper says no in the bell', async () => {
		const page = await people.open('helfer')
		await pressInBell(page, 'Kannst du helfen?', 'Ablehnen')
	})

	await test.step('the other says yes on the page behind the mail, without signing in', async () => {
		const [mail] = await mailsTo(desk, 'helferin@example.org')
		expect(mail?.subject).toBe('Kannst du helfen?')
		expect(mail!.text).toContain('Görlitz')
		expect(mail!.text).not.toMatch(/Erika|Beispiel|23125/)

		const page = await people.stranger(answerLink(mail!))
		await expect(page.getByRole('heading', { name: 'Kannst du helfen?' })).toBeVisible()
		await expect(page.getByText('Ein Bild mit einer Mail verschicken.')).toBeVisible()
		await expect(page.getByRole('button')).toHaveText(['Annehmen', 'Diese Anfrage nicht', 'Jetzt nicht', 'Dieses Thema nie'])
		await page.getByRole('button', { name: 'Annehmen' }).click()
		await expect(page.getByRole('status')).toHaveText(/Danke für dein Ja!/)

		await page.goto(answerLink(mail!))
		await expect(page.getByRole('button')).toHaveCount(0)
	})

	await test.step('the coordinator confirms', async () => {
		await desk.goto(appPath('/koordination'))
		await expectQueues(desk, { Neu: 1, Bestätigen: 1, 'Wird gesucht': 0 })
		await queueTile(desk, 'Bestätigen').click()
		await openRequest(desk, codeword)
		await expect(desk.getByRole('region', { name: 'Bisher gefragt' }).getByRole('listitem').filter({ hasText: henrik })).toContainText('hat abgesagt')
		await confirmHelper(desk, helga)
	})

	await test.step('the person helped is told on the phone before anybody calls', async () => {
		await intake.goto(appPath('/aufnahme/liste'))
		const card = intake.getByRole('listitem').filter({ hasText: codeword })
		await expect(card).toContainText('Bescheid sagen, wer anruft')
		await card.getByRole('button', { name: 'Ich rufe jetzt an' }).click()
		await card.getByRole('button', { name: 'Kontaktdaten zeigen' }).click()
		await expect(card).toContainText(caller.name)
		await expect(card.getByRole('link', { name: /23125/ })).toHaveAttribute('href', 'tel:+493023125140')
		await expect(card.getByText(new RegExp(`In den nächsten zwei Tagen ruft dich ${helga} an und sagt das Codewort ${codeword}.`))).toBeVisible()
		await card.getByRole('button', { name: 'Bescheid gesagt' }).click()
		await expect(card).toContainText('Notiert: Die Person weiß, wer anruft.')
	})

	const helper = await people.open('helferin')
	await test.step('the helper sees contact and codeword, calls, and reports', async () => {
		await main(helper).getByRole('link', { name: 'Bitte ruf jetzt an' }).click()
		await expect(helper.getByRole('heading', { name: caller.name })).toBeVisible()
		await expect(main(helper)).toContainText(codeword)
		await expect(main(helper)).not.toContainText('kennt deinen Namen noch nicht')
		await expect(main(helper).getByRole('link', { name: /23125.* anrufen/ })).toHaveAttribute('href', 'tel:+493023125140')
		await helper.getByRole('button', { name: 'Erreicht', exact: true }).click()
		await expect(main(helper)).toContainText('Notiert: erreicht.')
		await helper.getByRole('radio', { name: 'Es ist erledigt' }).check()
		await helper.getByRole('button', { name: 'Antwort senden' }).click()
		await expect(helper.getByRole('heading', { name: 'Du hast uns Bescheid gesagt' })).toBeVisible()
	})

	await test.step('the coordinator closes with an outcome', async () => {
		await desk.reload()
		await expect(main(desk)).toContainText('Bericht: Es ist erledigt.')
		await closeRequest(desk, 'gelöst')
		await desk.goto(appPath('/koordination/liste/all'))
		await expectQueues(desk, { Neu: 1, Bestätigen: 0, 'Wird gesucht': 0, 'Alle offenen': 1 })
	})

	await test.step('the helper no longer sees the contact', async () => {
		await helper.reload()
		await expect(main(helper)).toContainText('Das gibt es hier nicht mehr.')
		await expect(main(helper)).not.toContainText(caller.name)
		await expect(main(helper)).not.toContainText(codeword)
	})
})
