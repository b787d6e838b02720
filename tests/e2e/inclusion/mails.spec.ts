/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MailParts } from './mails.ts'

import { expect, test } from '../fixtures/test.ts'
import { keep } from './kept.ts'
import { mailFaults } from './mails.ts'
import { counted } from './measured.ts'

const PHONE = '040 66969 100'
/** The name of the embedded host, as its mails carry it on top. */
const FRAME = ['Probe-Wolke']

test('every mail can be read, large and small', async ({ people, page }) => {
	const inside = await people.open('mitglied')
	const mails = await (await inside.request.get('/index.php/host/mailbox.json')).json() as (MailParts & { subject: string })[]
	const faults: string[] = []
	for (const [subject, mail] of new Map(mails.map((mail) => [mail.subject, mail]))) {
		faults.push(...(await mailFaults(page, mail, PHONE, FRAME)).map((fault) => `„${subject}“ ${fault}`))
	}
	const measured = counted('B23', 'Fehler an Mails', faults)
	keep('Mails', null, [measured])
	expect(mails.length).toBeGreaterThan(0)
	expect(faults).toEqual([])
})

test('B23 sees small letters, a second button, a missing number and missing words', async ({ page }) => {
	const button = '<a href="https://example.org/a" style="background: #000; color: #fff">Ja</a>'
	const sound: MailParts = {
		html: `<body style="font-size: 18px"><p>Kannst du helfen?</p>${button}<p>Telefon ${PHONE}</p></body>`,
		text: `Kannst du helfen?\nJa: https://example.org/a\nTelefon ${PHONE}`,
	}
	expect(await mailFaults(page, sound, PHONE)).toEqual([])
	for (const html of [
		sound.html.replace('18px', '12px'),
		sound.html.replace(button, `${button}</p><p>${button}`),
		sound.html.replace(PHONE, ''),
		sound.html.replace('helfen?', 'helfen? Heute noch!'),
	]) {
		expect(await mailFaults(page, { ...sound, html }, PHONE)).toHaveLength(1)
	}
	expect(await mailFaults(page, { ...sound, text: sound.text.replace('https://example.org/a', '') }, PHONE)).toHaveLength(1)
})
