/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { Appointment, Request } from '../../../src/api/types.ts'
import type { Newcomer, People } from '../fixtures/test.ts'

import { askForHelp, CALLER, inDays } from '../../server/world.ts'
import { expect, test } from '../fixtures/test.ts'
import { arrangedFor, askOf, newHelper } from '../steps/arrange.ts'
import { keep } from './kept.ts'
import { counted } from './measured.ts'
import { measurePaper, printSheet, sheetFaults } from './paper.ts'

/** What people carry away on paper: it has to hold all they need without the app. */

const PHONE = '040 66969 100'
const TIMES = [`${inDays(5).slice(0, 10)}T13:00:00Z`, `${inDays(6).slice(0, 10)}T08:30:00Z`]

/** Day and time of a moment, as people here read them; the words between the two may be any. */
function inWords(moment: string): string[] {
	const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('de-DE', { ...options, timeZone: 'Europe/Berlin' }).format(new Date(moment))
	return [format({ day: 'numeric', month: 'long' }), format({ hour: '2-digit', minute: '2-digit' })]
}

/** Prints a page and looks for these words on it. */
async function judge(page: Page, place: string, words: string[]): Promise<void> {
	await page.getByRole('heading', { level: 1 }).waitFor()
	await page.waitForLoadState('networkidle')
	const paper = await measurePaper(page)
	const missing = counted('B21', 'Fehlendes auf dem Blatt', sheetFaults(await printSheet(page), [PHONE, ...words]))
	keep(place, null, [paper, missing])
	expect([...paper.faults, ...missing.faults]).toEqual([])
}

/** Somebody who is helped, and a helper, with two times proposed. */
async function withProposal(people: People): Promise<{ member: Newcomer, helper: Newcomer & { helper: number }, request: Request, appointment: Appointment }> {
	const member = await people.newcomer('Rosa')
	const helper = await newHelper(people, 'Nele')
	const desk = people.api('koordination')
	const { id } = await askForHelp(member.api)
	const asked = await desk.ok<Request>('POST', `/requests/${id}/asks`, { helpers: [helper.helper], deadline: inDays(2) })
	await helper.api.ok('POST', `/asks/${askOf(asked, helper)}/accept`)
	const request = await desk.ok<Request>('POST', `/requests/${id}/confirm`, { ask: askOf(asked, helper) })
	const appointment = await helper.api.ok<Appointment>('POST', `/requests/${id}/appointments`, {
		options: TIMES,
		channel: 'video',
		link: 'https://example.org/raum',
		dialIn: '030 23125 170',
		pin: '4711',
	})
	return { member, helper, request, appointment }
}

test('the slip of a request says the codeword, what was asked and whom to call', async ({ people }) => {
	const member = await people.newcomer('Rosa')
	const { id, codeword } = await askForHelp(member.api)
	const page = await people.open(member, `/anfragen/${id}`)
	await judge(page, 'Zettel zur Anfrage', [codeword, 'Ich komme nicht in das Treffen.', 'Wer dich anruft, sagt dieses Wort.', page.url()])
})

test('the card of a helper says who waits, the number, the codeword and what is needed', async ({ people }) => {
	const helper = await newHelper(people, 'Nele')
	const request = await arrangedFor(people, helper)
	const page = await people.open(helper, `/aufgaben/${askOf(request, helper)}`)
	await judge(page, 'Karte für Helfende', [CALLER.name, CALLER.phone, CALLER.contactNote, request.codeword, CALLER.text, 'Sag dieses Wort zuerst.'])
})

test('the slip of an appointment says when, where and with whom, also as long as it is only proposed', async ({ people }) => {
	const { member, helper, request, appointment } = await withProposal(people)
	const where = ['https://example.org/raum', '030 23125 170', '4711', request.codeword]
	const page = await people.open(member, `/anfragen/${request.id}`)
	await judge(page, 'Zettel zum Vorschlag', [...TIMES.flatMap(inWords), ...where])
	await member.api.ok('POST', `/appointments/${appointment.id}/choose`, { startsAt: TIMES[0] })
	await page.reload()
	await judge(page, 'Zettel zum Termin', [...inWords(TIMES[0]!), ...where, helper.name])
	await judge(await people.open(helper, `/aufgaben/${askOf(request, helper)}`), 'Zettel zum Termin für Helfende', [...inWords(TIMES[0]!), ...where])
})
