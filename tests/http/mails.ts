/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Appointment, Request, Settings } from '../../src/api/types.ts'
import type { Letter, MailServer } from '../server/mail-server.ts'
import type { Account, Server } from '../server/server.ts'

import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { OcsClient } from '../server/ocs.ts'
import { askForHelp, inDays, offerHelp, takeDown } from '../server/world.ts'
import { eyes } from './eyes.ts'

const PHONE = '040 66969 100'
/** Somebody without account, who has an address. */
const GUEST = 'erna.beispiel@example.org'
/** What a passer-by must not learn from a lock screen. */
const TELLING = /linke|partei|big ?blue|\bbbb\b|tablet|beispiel|14612|dresden|telefon|video/i

/**
 * What reaches people over a mail server, from the first question to the cancelled appointment. The steps build on each other.
 *
 * @param server - gives the server once it runs
 * @param mailServer - gives the mail server that it was told
 * @param frame - what the server writes around every mail, such as its name
 */
export function mails(server: () => Server, mailServer: () => MailServer, frame: string[]): void {
	describe('mails over SMTP', () => {
		let as: (account: Account) => OcsClient
		let request: Request
		let appointment: Appointment
		let seen: number
		let uid: string

		beforeAll(async () => {
			as = (account) => new OcsClient(server().place, account)
			const settings = await as('admin').ok<Settings>('GET', '/settings')
			await as('admin').ok('PUT', '/settings', { ...settings, helpdesk: [{ district: null, phone: PHONE, hours: 'dienstags 10 bis 12 Uhr' }] })
			seen = mailServer().letters.length
		})

		const last = (address: string) => mailServer().for(address).at(-1)!

		it('somebody is asked, with a link that needs no log-in', async () => {
			const helper = await offerHelp(as('helferin'), { capacity: 20 })
			request = await takeDown(as('aufnahme'), { person: { name: 'Erna Beispiel', phone: '0351 23125 127', email: GUEST } })
			request = await as('koordination').ok<Request>('POST', `/requests/${request.id}/asks`, { helpers: [helper.id], deadline: inDays(2) })
			const { mail } = last('helferin@example.org')
			expect(mail.subject).toBe('Kannst du helfen?')
			expect(mail.text).toMatch(/\/antwort\/\w{32,}/)
		})

		it('the person reads who calls and the codeword, the helper that there is a task', async () => {
			const ask = request.asks.at(-1)!.id
			await as('helferin').ok('POST', `/asks/${ask}/accept`)
			await as('koordination').ok('POST', `/requests/${request.id}/confirm`, { ask })
			expect(last(GUEST).mail.text).toContain(request.codeword)
			expect(last('helferin@example.org').mail.subject).toBe('Du hast eine neue Aufgabe')
			expect(last('helferin@example.org').mail.text).not.toMatch(/23125|Erna/)
		})

		it('an appointment comes with a file that a calendar takes in', async () => {
			const startsAt = inDays(3)
			appointment = await as('helferin').ok<Appointment>('POST', `/requests/${request.id}/appointments`, { startsAt, channel: 'phone' })
			const entry = calendarOf(last(GUEST))
			expect(entry).toMatchObject({ method: 'REQUEST', status: 'CONFIRMED', sequence: 0, start: startsAt, attendee: `mailto:${GUEST}` })
			uid = entry.uid
		})

		it('a moved one updates the same entry', async () => {
			const startsAt = inDays(5)
			await as('helferin').ok('PUT', `/appointments/${appointment.id}`, { startsAt, channel: 'phone' })
			expect(calendarOf(last(GUEST))).toMatchObject({ method: 'REQUEST', status: 'CONFIRMED', uid, sequence: 1, start: startsAt })
		})

		it('a cancelled one takes it out', async () => {
			await as('helferin').ok('POST', `/appointments/${appointment.id}/cancel`)
			expect(calendarOf(last(GUEST))).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid, sequence: 2 })
		})

		it('who has an account finds appointments in the calendar of the server, so gets no file', async () => {
			const own = await askForHelp(as('mitglied'))
			const { id } = await offerHelp(as('helferin'), { capacity: 20 })
			const { asks } = await as('koordination').ok<Request>('POST', `/requests/${own.id}/asks`, { helpers: [id], deadline: inDays(2) })
			await as('helferin').ok('POST', `/asks/${asks[0]!.id}/accept`)
			await as('koordination').ok('POST', `/requests/${own.id}/confirm`, { ask: asks[0]!.id })
			await as('helferin').ok('POST', `/requests/${own.id}/appointments`, { startsAt: inDays(3), channel: 'phone' })
			const { mail } = last('mitglied@example.org')
			expect(mail.subject).toBe('Du hast einen Termin')
			expect(mail.attachments).toEqual([])
			await as('koordination').ok('POST', `/requests/${own.id}/close`, { outcome: 'solved' })
		})

		it('every mail can be read by everybody: both parts alike, large letters, one button, a number to call, a neutral subject', async () => {
			await as('koordination').ok('POST', `/requests/${request.id}/close`, { outcome: 'solved' })
			const letters = mailServer().letters.slice(seen)
			expect(letters.length).toBeGreaterThanOrEqual(9)
			const faults = await eyes(letters.map(({ mail }) => ({ text: mail.text ?? '', html: mail.html ?? '' })), PHONE, frame)
			// Without an account there is no page to open as long as the handbook is not open to everybody.
			const wrong = faults.map((fault, index) => fault.filter((one) => one !== 'has 0 buttons' || !letters[index]!.to.includes(GUEST)))
			expect(wrong.map((fault, index) => `„${letters[index]!.mail.subject}“: ${fault.join('; ')}`).filter((_, index) => wrong[index]!.length > 0)).toEqual([])
			for (const { mail, to, raw } of letters) {
				expect(mail.subject).not.toMatch(TELLING)
				expect(mail.to?.map(({ address }) => address)).toEqual(to)
				expect(raw).toMatch(/^Auto-Submitted: auto-generated\r?$/m)
			}
		})
	})
}

/**
 * The one appointment in a mail, as a calendar program understands it.
 */
function calendarOf({ mail }: Letter) {
	expect(mail.attachments).toHaveLength(1)
	const [file] = mail.attachments
	expect(file).toMatchObject({ mimeType: 'text/calendar', filename: 'termin.ics' })
	const text = typeof file!.content === 'string' ? file!.content : new TextDecoder().decode(file!.content)
	const calendar = new ICAL.Component(ICAL.parse(text))
	const [entry, ...more] = calendar.getAllSubcomponents('vevent')
	expect(more).toEqual([])
	const event = new ICAL.Event(entry)
	return {
		method: calendar.getFirstPropertyValue('method'),
		status: entry!.getFirstPropertyValue('status'),
		attendee: entry!.getFirstPropertyValue('attendee'),
		uid: event.uid,
		sequence: event.sequence,
		start: event.startDate.toJSDate().toISOString().replace('.000Z', 'Z'),
	}
}
