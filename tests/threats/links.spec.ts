/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DISTRICT } from '../permissions/people.ts'
import { nameOf, routes } from '../routes/routes.ts'
import { occ } from '../server/server.ts'
import { inDays } from '../server/world.ts'
import { Stage } from './stage.ts'

/** Every route that a secret opens. A new one must be tested here. */
const SECRET_ROUTES = ['GET page /abmelden/{messageId}/{secret}', 'GET page /antwort/{secret}', 'GET page /brauche-hilfe/{secret}', 'POST page /abmelden/{messageId}/{secret}', 'POST page /antwort/{secret}', 'POST page /brauche-hilfe/{secret}']

let stage: Stage

beforeAll(async () => {
	stage = await Stage.open()
})

afterAll(() => stage?.close())

/** What was guessed before slows down nobody. */
beforeEach(() => stage.sql('DELETE FROM oc_bruteforce_attempts'))

/** A helper was asked by mail: the ask, its request, and the secret of the link. */
async function asked(): Promise<{ ask: number, request: number, secret: string }> {
	const { request } = await stage.records.get('request', 'new', 'district', 'coordinator', true)
	const { id } = await stage.people.role('helper').ok<{ id: number }>('GET', '/helpers/me')
	const { asks } = await stage.people.desk.ok<{ asks: { id: number }[] }>('POST', `/requests/${request}/asks`, { helpers: [id], deadline: inDays(2) })
	await occ(stage.server.place, ['host:jobs'])
	const { text } = JSON.parse(String(stage.sql('SELECT content FROM oc_host_mails ORDER BY id DESC LIMIT 1')[0]?.content ?? '{}')) as { text?: string }
	const secret = /antwort\/([A-Za-z0-9]+)/.exec(text ?? '')?.[1]
	expect(secret, 'link in the mail').toBeDefined()
	return { ask: asks[0]!.id, request, secret: secret! }
}

/** Opens or answers a link as somebody who is not signed in. */
async function follow(secret: string, answer?: 'accept' | 'decline'): Promise<{ status: number, text: string }> {
	const response = await fetch(`${stage.server.place.baseUrl}/index.php/apps/ins_netz_gegangen/antwort/${secret}`, answer === undefined
		? {}
		: { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: `answer=${answer}` })
	return { status: response.status, text: await response.text() }
}

const stateOf = async (request: number) => (await stage.people.desk.ok<{ state: string }>('GET', `/requests/${request}`)).state

describe('T11: links in mails', () => {
	it('every route with a secret is tested here', () => {
		expect(routes().filter(({ url }) => /\{(secret|token)/.test(url)).map(nameOf).sort()).toEqual(SECRET_ROUTES)
	})

	it('are long, random and stored as a hash only', async () => {
		const [one, two] = [await asked(), await asked()]
		expect(one.secret).toMatch(/^[A-Za-z0-9]{48}$/)
		expect(one.secret).not.toBe(two.secret)
		expect(JSON.stringify(stage.sql('SELECT * FROM oc_ing_tokens'))).not.toContain(one.secret)
		for (const { hash } of stage.sql('SELECT hash FROM oc_ing_tokens')) {
			expect(hash).toMatch(/^[0-9a-f]{64}$/)
		}
	})

	it('open nothing when guessed, cut off, changed or made longer', async () => {
		const { secret, request } = await asked()
		const other = secret.endsWith('a') ? 'b' : 'a'
		for (const guess of [secret.slice(0, -1), secret.slice(0, -1) + other, secret + 'a', secret.toLowerCase() === secret ? secret.toUpperCase() : secret.toLowerCase(), 'x'.repeat(48), '%00', 'null', '0', '..%2F']) {
			for (const answer of [undefined, 'accept'] as const) {
				expect((await follow(guess, answer)).status, guess).toBe(404)
				stage.sql('DELETE FROM oc_bruteforce_attempts')
			}
		}
		expect(await stateOf(request)).toBe('searching')
	})

	it('stop answering who guesses on and on, the right secret included', async () => {
		const { secret, request } = await asked()
		const statuses: number[] = []
		for (let guess = 10; guess < 30; guess++) {
			statuses.push((await follow(`${guess}${'x'.repeat(46)}`)).status)
		}
		expect(statuses.at(-1)).toBe(429)
		expect((await follow(secret, 'accept')).status).toBe(429)
		expect(await stateOf(request)).toBe('searching')
	})

	it('answer once, and only their own ask', async () => {
		const [one, two] = [await asked(), await asked()]
		expect((await follow(one.secret, 'accept')).status).toBe(200)
		expect([await stateOf(one.request), await stateOf(two.request)]).toEqual(['accepted', 'searching'])
		await follow(one.secret, 'decline')
		expect(await stateOf(one.request)).toBe('accepted')
	})

	it('end with their time, and when the ask is taken back', async () => {
		const late = await asked()
		stage.sql('UPDATE oc_ing_tokens SET expires_at = 1 WHERE record_id = ?', late.ask)
		expect((await follow(late.secret, 'accept')).status).toBe(404)
		const back = await asked()
		await stage.people.desk.ok('POST', `/asks/${back.ask}/reject`)
		await follow(back.secret, 'accept')
		expect(await stateOf(back.request)).toBe('searching')
	})

	it('do not serve another purpose', async () => {
		const { secret, ask } = await asked()
		stage.sql("UPDATE oc_ing_tokens SET purpose = 'other' WHERE record_id = ?", ask)
		expect((await follow(secret, 'accept')).status).toBe(404)
	})

	it('of the form for people without account open nothing when guessed, and are no other link', async () => {
		const { secret } = await asked()
		for (const guess of [secret, 'x'.repeat(48), 'x', '%00']) {
			for (const method of ['GET', 'POST']) {
				expect((await fetch(`${stage.server.place.baseUrl}/index.php/apps/ins_netz_gegangen/brauche-hilfe/${guess}`, { method })).status, guess).toBe(404)
				stage.sql('DELETE FROM oc_bruteforce_attempts')
			}
		}
		expect((await follow(secret)).status).toBe(200)
	})

	it('tell nothing of the person', async () => {
		const { secret } = await asked()
		expect((await follow(secret)).text).not.toMatch(/Mira|Rosa|Viktor|Vera|2312511/)
	})
})

describe('T11 and T16: the link under a message to a list', () => {
	/** A message reached a helper without account: its number, and the secret of the link. */
	async function written(): Promise<{ message: number, secret: string }> {
		const list = { role: 'helper', district: DISTRICT }
		stage.sql('DELETE FROM oc_ing_events WHERE record = ?', 'message')
		const { id } = await stage.people.desk.ok<{ id: number }>('POST', '/messages', { ...list, title: 'Treffen', text: 'Bringt Kuchen mit.' })
		await occ(stage.server.place, ['host:clock', 'forward', 'PT6M'])
		await occ(stage.server.place, ['host:jobs'])
		const { text } = JSON.parse(String(stage.sql('SELECT content FROM oc_host_mails ORDER BY id DESC LIMIT 1')[0]?.content ?? '{}')) as { text?: string }
		const secret = /abmelden\/\d+\/([A-Za-z0-9]+)/.exec(text ?? '')?.[1]
		expect(secret, 'link in the mail').toBeDefined()
		return { message: id, secret: secret! }
	}

	/** Of the helpers of the district. */
	const left = async () => (await stage.people.desk.ok<{ left: number }>('GET', `/lists/preview?role=helper&district=${DISTRICT}`)).left

	/** Opens the link, or taps a button there, as somebody who is not signed in. */
	async function open(message: number, secret: string, leave?: 'list' | 'all'): Promise<{ status: number, text: string }> {
		const response = await fetch(`${stage.server.place.baseUrl}/index.php/apps/ins_netz_gegangen/abmelden/${message}/${secret}`, leave === undefined
			? {}
			: { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: `leave=${leave}` })
		return { status: response.status, text: await response.text() }
	}

	it('leaves the list by one tap without signing in, and nothing by being opened or guessed', async () => {
		const { message, secret } = await written()
		expect(JSON.stringify(stage.sql('SELECT * FROM oc_ing_tokens'))).not.toContain(secret)
		for (const query of ['', '?leave=all', '?leave=list']) {
			expect((await open(message, secret + query)).status).toBe(200)
		}
		for (const guess of [secret.slice(0, -1), `${secret}a`, 'x'.repeat(48)]) {
			expect((await open(message, guess, 'all')).status).toBe(404)
			stage.sql('DELETE FROM oc_bruteforce_attempts')
		}
		expect(await left()).toBe(0)
		expect((await open(message, secret, 'list')).status).toBe(200)
		expect((await open(message, secret, 'list')).status, 'again').toBe(200)
		expect(await left()).toBe(1)
	})

	it('stops answering who guesses on and on, and serves no other purpose', async () => {
		const { message, secret } = await written()
		expect((await follow(secret)).status).toBe(404)
		stage.sql('DELETE FROM oc_bruteforce_attempts')
		const statuses: number[] = []
		for (let guess = 10; guess < 30; guess++) {
			statuses.push((await open(message, `${guess}${'x'.repeat(46)}`)).status)
		}
		expect(statuses.at(-1)).toBe(429)
	})
})

describe('T16: opening a link answers nothing', () => {
	it('a program that opens every link in a mail has answered nothing', async () => {
		const { secret, request, ask } = await asked()
		for (const query of ['', '?answer=accept', '?answer=decline', '?accept=1']) {
			expect((await follow(`${secret}${query}`)).status).toBe(200)
		}
		expect(await stateOf(request)).toBe('searching')
		expect(stage.sql('SELECT state FROM oc_ing_asks WHERE id = ?', ask)[0]!.state).toBe('asked')
	})

	it('meeting links and web addresses are https and nothing else', async () => {
		const admin = stage.people.as('admin')
		const settings = await admin.ok<object>('GET', '/settings')
		for (const privacyUrl of ['javascript:alert(1)', 'http://example.org', 'data:text/html,x', 'https://', '//example.org', 'https://example.org\n.evil']) {
			expect(await admin.app('PUT', '/settings', { ...settings, privacyUrl })).toMatchObject({ status: 400, data: { field: 'privacyUrl' } })
		}
	})
})
