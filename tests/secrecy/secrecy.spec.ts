/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Helper, Request, Vocabulary } from '../../src/api/types.ts'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bell } from '../http/bell.ts'
import { EmbeddedHost } from '../server/embedded.ts'
import { OcsClient } from '../server/ocs.ts'
import { inDays, offerHelp } from '../server/world.ts'
import { dump, emptyMailbox, tables } from './dump.ts'

/** What must never be readable where things are stored. All of it is made up, and found nowhere else. */
const SECRETS = {
	'name of a caller': 'Erna Quittenbaum',
	'phone of a caller': '3023125417',
	'mail of a caller': 'quittenbaum@example.org',
	'address of a caller': 'Holunderweg 17',
	'note on how to reach a caller': 'Zweimal klingeln, Hund bellt',
	'text of a caller': 'Mein Wellensittich sitzt auf der Tastatur',
	'phone of a member': '3023125418',
	'address of a member': 'Schlehengasse 4',
	'text of a member': 'Ich finde das Zahnrad nicht',
	'text of the desk': 'Tablet, geduldig erklären',
	'text on the board': 'Wer zeigt das Zahnrad',
	'title of a message to a list': 'Einladung ans Wehr',
	'text of a message to a list': 'Wir backen Waffeln am Weiher',
	'place of a meeting': 'Bank unter der Linde',
	'number to join': '030 23125421',
	'note of a call': 'Tochter war am Apparat',
	'note of a report': 'Wir haben zusammen gelacht',
	'sentence for the handbook': 'Das Zahnrad sitzt unten links',
	'note at the end': 'Kuchen gab es auch',
	'name of a helper without account': 'Otto Haselnuss',
	'phone of a helper without account': '3023125419',
	'mail of a helper without account': 'haselnuss@example.org',
	'phone of a helper': '3023125420',
	'text of a confidential report': 'Er wollte mein Kennwort wissen',
	'name of somebody in a session': 'Rosa Schneebeere',
	'phone of somebody in a session': '3023125422',
	'mail of somebody in a session': 'schneebeere@example.org',
	'place of a session': 'Saal mit dem Kachelofen',
	'text of a session': 'Bringt eure Ladekabel mit',
	'number to join a session': '030 23125423',
	'needs of a caller': '"hearing"',
	'what is being typed at the phone': 'Frau Pomeranze, Rückruf am Abend',
	'barrier that was reported': 'Mein Lesegerät verschluckt die Knöpfe',
	'phone of a callback': '3023125425',
	'name from paper': 'Kunigunde Mispel',
	'phone from paper': '3023125426',
	'name from a table': 'Walburga Zibarte',
	'phone from a table': '3023125427',
	'answer in a map of columns': 'auf dem Hochrad',
	'name from the public form': 'Leberecht Quendel',
	'phone from the public form': '3023125424',
	'name of a group': 'Ortsverband Kirschgarten',
	'role in a group': 'Mundschenk der Basis',
}

/** What a mail says to whom it goes: the mailbox of the embedded host keeps it, no table of the app. */
const IN_MAILS = [SECRETS['mail of a caller'], SECRETS['place of a meeting'], SECRETS['number to join'], SECRETS['mail of somebody in a session'], SECRETS['place of a session']]

describe('what is stored', () => {
	let server: EmbeddedHost
	/** With the mails that were handed over: they hold no secret but whom they go to. */
	let raw: { [where: string]: Buffer }
	let withoutMails: { [where: string]: Buffer }

	beforeAll(async () => {
		server = await EmbeddedHost.start({ databaseUrl: process.env.HTTP_DATABASE_URL, jobs: false })
		await live(server)
		raw = await dump(server.place)
		if (!process.env.HTTP_DATABASE_URL) {
			await emptyMailbox(server.place)
		}
		withoutMails = await dump(server.place)
	})

	afterAll(() => server?.stop())

	it('was looked at as a whole', () => {
		const all = Buffer.concat(Object.values(raw)).toString('utf8')
		// Codes of the app are no secret: that they are found shows that the search works.
		expect(raw).toHaveProperty(process.env.HTTP_DATABASE_URL ? 'database' : ['host.sqlite'])
		expect(all).toContain('no_longer_wanted')
		expect(all).toContain('bbb_join')
		expect(all).toContain('ing_requests')
	})

	it('and there was something in every table', async () => {
		const rows = await tables(server.place)
		expect(Object.keys(rows).length).toBeGreaterThanOrEqual(20)
		// Whoever adds a table writes into it below, so that it is searched as well.
		expect(Object.keys(rows).filter((table) => rows[table] === 0)).toEqual([])
	})

	it.each(Object.entries(SECRETS))('holds no %s in plain', (_, secret) => {
		const places = Object.entries(IN_MAILS.includes(secret) ? withoutMails : raw).filter(([, bytes]) => spellings(secret).some((one) => bytes.includes(one))).map(([where]) => where)
		expect(places).toEqual([])
	})

	it('notifications name nobody and nothing', async () => {
		const texts = JSON.stringify([await bell(new OcsClient(server.place, 'helferin')), await bell(new OcsClient(server.place, 'mitglied')), await bell(new OcsClient(server.place, 'koordination'))])
		expect(texts).toContain('ins_netz_gegangen')
		for (const secret of Object.values(SECRETS)) {
			expect(texts).not.toContain(secret)
		}
	})
})

/**
 * How a text could be written down: as it is, in JSON, in an address, in base64.
 */
function spellings(secret: string): string[] {
	return [...new Set([secret, JSON.stringify(secret).slice(1, -1), secret.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`), encodeURIComponent(secret), ...[0, 1, 2].map((shift) => base64Core(secret, shift))])]
}

/** The part of a text in base64 that does not depend on what stands around it. */
function base64Core(secret: string, shift: number): string {
	const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)])
	return bytes.toString('base64').slice(shift === 0 ? 0 : 4, Math.floor(bytes.length / 3) * 4)
}

/** The whole way of two requests, one without account, and everything that people can write on it. */
async function live({ place }: EmbeddedHost): Promise<void> {
	const as = (account: ConstructorParameters<typeof OcsClient>[1]) => new OcsClient(place, account)
	const [desk, intake, member, helperin] = [as('koordination'), as('aufnahme'), as('mitglied'), as('helferin')]
	const { consent, agreement } = await desk.ok<Vocabulary>('GET', '/vocabulary')
	const helper = await offerHelp(helperin, { phone: '030 23125420', capacity: 5 })
	await desk.ok<Helper>('POST', '/helpers', {
		district: '14612',
		channels: ['phone'],
		agreement: agreement.version,
		person: { name: SECRETS['name of a helper without account'], phone: '030 23125419', email: SECRETS['mail of a helper without account'] },
		consent: { version: consent.version, by: 'phone' },
	})
	const caller = await intake.ok<Request>('POST', '/requests', {
		person: {
			name: SECRETS['name of a caller'],
			phone: '030 23125417',
			email: SECRETS['mail of a caller'],
			address: SECRETS['address of a caller'],
			contactNote: SECRETS['note on how to reach a caller'],
		},
		district: '14612',
		topics: ['bbb_join'],
		channels: ['phone'],
		needs: ['hearing'],
		text: SECRETS['text of a caller'],
		consent: { version: consent.version, by: 'phone' },
	})
	const own = await member.ok<Request>('POST', '/requests', {
		person: { phone: '030 23125418', address: SECRETS['address of a member'] },
		district: '14612',
		topics: ['bbb_join'],
		channels: ['phone'],
		text: SECRETS['text of a member'],
		consent: { version: consent.version, by: 'self' },
	})
	await member.ok<Request>('POST', '/requests', {
		body: { name: SECRETS['name of a group'], role: SECRETS['role in a group'], wishes: ['training'] },
		district: '14612',
		topics: [],
		channels: [],
		consent: { version: consent.version, by: 'self' },
	})
	await intake.ok('GET', `/requests/find?phone=${encodeURIComponent('030 23125417')}`)
	await intake.ok('POST', `/requests/${caller.id}/calls`, { direction: 'out', result: 'reached', note: SECRETS['note of a call'] })
	await desk.ok('POST', '/messages', { role: 'helper', district: '14612', title: SECRETS['title of a message to a list'], text: SECRETS['text of a message to a list'] })
	await helperin.ok('PUT', '/me/lists', { wish: 'mail', left: [] })
	await desk.ok('PUT', `/requests/${own.id}/board`, { text: SECRETS['text on the board'] })
	for (const { id } of [caller, own]) {
		const { asks } = await desk.ok<Request>('POST', `/requests/${id}/asks`, { helpers: [helper.id], deadline: inDays(2), text: SECRETS['text of the desk'] })
		await helperin.ok('POST', `/asks/${asks[0]!.id}/accept`)
		await desk.ok('POST', `/requests/${id}/confirm`, { ask: asks[0]!.id })
		await helperin.ok('GET', `/assignments/${asks[0]!.id}`)
		await helperin.ok('POST', `/requests/${id}/appointments`, { startsAt: inDays(3), channel: 'on_site', place: 'point', placeText: SECRETS['place of a meeting'] })
		await helperin.ok('POST', `/requests/${id}/appointments`, { options: [inDays(3), inDays(4)], channel: 'video', link: 'https://example.org/raum', dialIn: SECRETS['number to join'] })
		await helperin.ok('POST', `/assignments/${asks[0]!.id}/report`, { result: 'done', note: SECRETS['note of a report'] })
		await helperin.ok('POST', `/assignments/${asks[0]!.id}/suggestion`, { page: 'files', text: SECRETS['sentence for the handbook'] })
	}
	const session = { kind: 'training', topic: 'bbb_join', district: '14612', startsAt: inDays(3), channel: 'on_site', seats: 5, place: SECRETS['place of a session'], text: SECRETS['text of a session'], dialIn: SECRETS['number to join a session'] }
	const { id: sessionId } = await desk.ok<{ id: number }>('POST', '/sessions', session)
	await member.ok('POST', `/sessions/${sessionId}/seat`)
	const seat = { person: { name: SECRETS['name of somebody in a session'], phone: '030 23125422', email: SECRETS['mail of somebody in a session'] }, consent: { version: consent.version, by: 'phone' } }
	await intake.ok('POST', `/sessions/${sessionId}/people`, seat)
	await intake.app('POST', `/sessions/${sessionId}/people`, { ...seat, person: { ...seat.person, phone: 'x' } })
	await desk.ok('PUT', `/sessions/${sessionId}`, { ...session, startsAt: inDays(4) })
	await desk.ok('POST', `/sessions/${sessionId}/cancel`)
	await member.ok('POST', `/requests/${own.id}/feedback`, { helpful: 'yes', stayInTouch: true })
	await everyOtherTable(place)
	await member.ok('POST', '/reports', { text: SECRETS['text of a confidential report'], named: true })
	await desk.ok('POST', '/helpers/addresses', { purpose: 'meeting', district: '14612' })
	// Refusals and broken bodies can end in a log.
	await intake.app('POST', '/requests', { person: { name: SECRETS['name of a caller'], phone: 'x' }, text: SECRETS['text of a caller'] })
	await intake.send('POST', '/ocs/v2.php/apps/ins_netz_gegangen/api/v1/requests', `{"text": "${SECRETS['text of a caller']}`)
	await desk.ok('POST', `/requests/${caller.id}/close`, { outcome: 'solved', note: SECRETS['note at the end'] })
	await member.ok('POST', `/requests/${own.id}/close`, { outcome: 'no_longer_wanted' })
}

/** What people write besides. */
async function everyOtherTable(place: EmbeddedHost['place']) {
	const as = (account: ConstructorParameters<typeof OcsClient>[1]) => new OcsClient(place, account)
	const [desk, intake, editor] = [as('koordination'), as('aufnahme'), as('redaktion')]
	const { consent } = await desk.ok<Vocabulary>('GET', '/vocabulary')
	await intake.ok('PUT', '/drafts/0', { values: JSON.stringify({ text: SECRETS['what is being typed at the phone'] }) })
	await as('mitglied').ok('POST', '/barriers', { text: SECRETS['barrier that was reported'], page: '/hilfe' })
	await as('vorstand').ok('POST', '/callback', { phone: '030 23125425', consent: { version: consent.version, by: 'self' } })
	const appeal = await editor.ok<{ id: number, code: string }>('POST', '/appeals', { title: 'Wer kann helfen?', text: 'Viele brauchen Hilfe.', closesOn: inDays(20).slice(0, 10) })
	await editor.ok('PUT', `/appeals/${appeal.id}`, { title: 'Wer kann helfen?', text: 'Viele brauchen Hilfe.', closesOn: inDays(20).slice(0, 10), state: 'open' })
	await as('mitglied').ok('PUT', `/questions/${appeal.code}`, { answer: 'no' })
	const person = { name: SECRETS['name from paper'], phone: '030 23125426' }
	const [taken] = await desk.ok<{ ok: boolean }[]>('POST', `/appeals/${appeal.id}/paper`, { answers: [{ answer: 'need', person, district: '14612', topics: ['email'], channels: ['phone'], consent: { version: consent.version, by: 'paper' } }], dryRun: false })
	expect(taken).toMatchObject({ ok: true })
	await as('vorstand').ok('POST', '/platforms/decide', { purpose: 'video', platform: 'bbb', body: 'Landesvorstand', date: '2020-05-15' })
	const page = await editor.ok<{ version: number, text: object }>('GET', '/editing/pages/files')
	await editor.ok('PUT', '/editing/pages/files', { based: page.version, title: 'Dateien', goal: 'Du findest sie.', topic: null, order: 2, needs: 'Ein Gerät', markdown: '## Los' })
	await desk.ok('PUT', '/desks/14612', { state: 'open', notice: 'Das Telefon ist dienstags da.', shifts: [{ kind: 'helpdesk', weekday: 2, from: '10:00', to: '12:00', phone: '03581 23125 10', user: 'koordination' }] })
	await desk.ok('POST', '/imports', { key: 'vom-papier-1', consent: consent.version, kind: 'requests', source: 'table', columns: [{ field: 'name' }, { field: 'phone' }, { field: 'postalCode' }], lines: [{ line: 2, cells: [SECRETS['name from a table'], '030 23125427', '02826'] }] })
	await desk.ok('PUT', '/imports/columns', { kind: 'helpers', signature: 'abcdef01', map: JSON.stringify({ fields: {}, values: { channels: { [SECRETS['answer in a map of columns']]: 'on_site' } } }) })
	await publicForm(place)
	const other = await offerHelp(as('helfer'))
	await desk.ok('POST', `/helpers/${other.id}/end-access`)
}

/** Somebody without account sends the form, as a browser without scripts does. */
async function publicForm(place: EmbeddedHost['place']) {
	const admin = new OcsClient(place, 'admin')
	await admin.ok('PUT', '/settings', { ...await admin.ok<object>('GET', '/settings'), publicForm: true })
	const address = `${place.baseUrl}/index.php/apps/ins_netz_gegangen/brauche-hilfe`
	const begun = /name="begun" value="([^"]+)"/.exec(await (await fetch(address)).text())![1]!
	const typed = { 'topics[]': 'bbb_join', 'channels[]': 'phone', postalCode: '02826', district: '', name: SECRETS['name from the public form'], phone: '030 23125424', email: '', text: '', consent: 'yes', begun, step: '4', go: 'next' }
	// Who is quicker than a person is taken for a program.
	await vi.waitFor(async () => expect(await (await fetch(address, { method: 'POST', body: new URLSearchParams(typed) })).text()).not.toContain('Das ging sehr schnell'), { timeout: 10_000, interval: 700 })
}
