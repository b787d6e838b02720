/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ListMessage, ListPreview, MyMessage, Settings, Vocabulary } from '../../src/api/types.ts'
import type { MailServer } from '../server/mail-server.ts'
import type { Account, Place, Server } from '../server/server.ts'

import { beforeAll, describe, expect, it } from 'vitest'
import { OcsClient } from '../server/ocs.ts'
import { occ } from '../server/server.ts'
import { offerHelp, SAXONY } from '../server/world.ts'
import { bell } from './bell.ts'

const DISTRICT = SAXONY.elsewhere
const LIST = { role: 'helper', district: DISTRICT, topic: 'bbb_host' }
const GUEST = 'otto.verteiler@example.org'
const JOB = 'OCA\\InsNetzGegangen\\BackgroundJob\\SendMails'

/**
 * A message to a distribution list, from the preview to the link that leaves the list. The steps build on each other.
 *
 * @param server - gives the server once it runs
 * @param mailServer - gives the mail server that it was told
 */
export function lists(server: () => Server, mailServer: () => MailServer): void {
	describe('a message to a list', () => {
		let as: (account: Account) => OcsClient
		let seen: number
		let link: string

		beforeAll(async () => {
			as = (account) => new OcsClient(server().place, account)
			await offerHelp(as('helferin'), { district: SAXONY.home, ties: [DISTRICT], topics: { bbb_host: 2 } })
			const { agreement, consent } = await as('koordination').ok<Vocabulary>('GET', '/vocabulary')
			const guest = (name: string, phone: string, email: string) => as('koordination').ok('POST', '/helpers', { district: DISTRICT, channels: ['phone'], topics: { bbb_host: 2 }, agreement: agreement.version, person: { name, phone, email }, consent: { version: consent.version, by: 'phone' } })
			await guest('Otto Verteiler', '0351 23125 131', GUEST)
			// The same person once more, without account: in by two ways.
			await guest('Helga Doppelt', '0351 23125 132', 'helferin@example.org')
			seen = mailServer().letters.length
		})

		const preview = () => as('koordination-goerlitz').ok<ListPreview>('GET', `/lists/preview?role=helper&district=${DISTRICT}&topic=bbb_host`)
		const write = (title: string) => as('koordination-goerlitz').ok<ListMessage>('POST', '/messages', { ...LIST, title, text: 'Wir treffen uns am Samstag.' })
		const mails = (address: string) => mailServer().letters.slice(seen).filter(({ to }) => to.includes(address))

		it('is looked at first: to how many, and to whom', async () => {
			const { people, names } = await preview()
			expect([people, names]).toEqual([3, expect.arrayContaining(['Otto Verteiler', 'Helga Doppelt'])])
			expect((await as('koordination-goerlitz').app('GET', `/lists/preview?role=helper&district=${SAXONY.home}`)).status).toBe(400)
			expect((await as('mitglied').app('GET', `/lists/preview?role=helper&district=${DISTRICT}`)).status).toBe(404)
		})

		it('arrives once per person, though somebody is in by two ways and the job runs twice', async () => {
			await write('Treffen')
			await runJob(server().place)
			await runJob(server().place)
			expect([mails(GUEST).length, mails('helferin@example.org').length]).toEqual([1, 1])
			expect((await as('koordination-goerlitz').ok<ListMessage[]>('GET', '/messages'))[0]).toMatchObject({ state: 'sent', people: 2, title: 'Treffen' })
		})

		it('shows nobody the address of another, and none of the sender', () => {
			for (const { raw, to, mail } of mailServer().letters.slice(seen)) {
				expect(to).toHaveLength(1)
				expect(raw).not.toContain('koordination-goerlitz@')
				expect(`${mail.text}${mail.html}`).not.toContain(to[0] === GUEST ? 'helferin@' : GUEST)
				expect(mail.subject).toBe('Eine Nachricht von der Koordination')
			}
		})

		it('is read in the app by those on the list only', async () => {
			expect((await as('helferin').ok<MyMessage[]>('GET', '/me/messages'))[0]).toMatchObject({ title: 'Treffen', text: 'Wir treffen uns am Samstag.' })
			expect(await as('mitglied').ok('GET', '/me/messages')).toEqual([])
		})

		it('carries a link that leaves the list without signing in; opening it leaves nothing', async () => {
			link = /https?:\/\/\S+\/abmelden\/\d+\/\w{48}/.exec(mails(GUEST)[0]!.mail.text ?? '')![0]
			const page = await fetch(link)
			expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Alle Verteiler')])
			expect((await preview()).left).toBe(0)
			const leave = () => fetch(link, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'leave=list' })
			expect([(await leave()).status, (await leave()).status]).toEqual([200, 200])
			expect(await preview()).toMatchObject({ left: 1, people: 2 })
		})

		it('comes as a notice instead to whoever wants that, and to nobody who left', async () => {
			await as('helferin').ok('PUT', '/me/lists', { wish: 'notification', left: [] })
			const { id } = await write('Noch ein Treffen')
			await runJob(server().place)
			expect((await bell(as('helferin'))).filter(({ object_type: type, object_id: of }) => type === 'message' && of === String(id))).toHaveLength(1)
			expect([mails(GUEST).length, mails('helferin@example.org').length]).toEqual([1, 1])
			expect((await as('helferin').ok<MyMessage[]>('GET', '/me/messages'))[0]).toMatchObject({ title: 'Noch ein Treffen' })
			await as('helferin').ok('PUT', '/me/lists', { wish: 'mail', left: [] })
		})

		it('is bounded by a number a day, which is said', async () => {
			const settings = await as('admin').ok<Settings>('GET', '/settings')
			await as('admin').ok('PUT', '/settings', { ...settings, messagesPerDay: 2 })
			expect(await as('koordination-goerlitz').app('POST', '/messages', { ...LIST, title: 'Zu viel', text: 'Das dritte Mal heute.' })).toMatchObject({ status: 400, data: { message: expect.stringContaining('morgen') } })
			await as('admin').ok('PUT', '/settings', settings)
			expect((await as('koordination-goerlitz').ok<ListMessage[]>('GET', '/messages')).map(({ title }) => title)).not.toContain('Zu viel')
		})
	})
}

/**
 * The job that sends mails, now, as its server does it.
 */
async function runJob(place: Place): Promise<void> {
	if (place.name.startsWith('embedded')) {
		await occ(place, ['host:clock', 'forward', 'PT6M'])
		await occ(place, ['host:jobs'])
		return
	}
	const jobs = JSON.parse(await occ(place, ['background-job:list', '--class', JOB, '--output', 'json'])) as { id: number | string }[]
	for (const { id } of jobs) {
		await occ(place, ['background-job:execute', '--force-execute', String(id)])
	}
}
