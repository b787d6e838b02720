/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Contact, Request, RequestListItem, Settings } from '../../src/api/types.ts'
import type { Account, Server } from '../server/server.ts'

import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { OcsClient } from '../server/ocs.ts'

const FORM = '/index.php/apps/ins_netz_gegangen/brauche-hilfe'
/** Two visitors on the network. */
const [ONE, OTHER] = ['127.0.0.1', '127.0.0.2']
/** How often one address may send in ten minutes. */
const SENDS = 6
const TYPED = { topics: ['bbb_join'], text: 'Der Ton fehlt.', channels: ['phone'], postalCode: '02826', district: '', name: 'Erna Probe', phone: '03581 23125 71', email: '', consent: 'yes' }

type Typed = Partial<Record<keyof typeof TYPED, string | string[]>>

/**
 * The form for people without account over HTTP, on any host, as a browser without scripts and cookies does it.
 *
 * @param server - once it runs
 * @param mailTo - everything that was written to an address, the newest first
 */
export function publicForm(server: () => Server, mailTo: (address: string) => Promise<string[]>): void {
	const as = (account: Account) => new OcsClient(server().place, account)

	/** A page as a visitor gets it. */
	function open(path: string, data?: Record<string, string | string[]>, from = ONE): Promise<{ status: number, html: string, cookies: string[] }> {
		const body = new URLSearchParams(Object.entries(data ?? {}).flatMap(([name, value]) => Array.isArray(value) ? value.map((one) => [`${name}[]`, one]) : [[name, value]])).toString()
		const headers = data === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) }
		return new Promise((resolve, reject) => {
			const sent = httpRequest(new URL(path, server().place.baseUrl), { method: data === undefined ? 'GET' : 'POST', localAddress: from, headers }, (answer) => {
				const parts: Buffer[] = []
				answer.on('data', (part: Buffer) => parts.push(part))
				answer.on('end', () => resolve({ status: answer.statusCode ?? 0, html: Buffer.concat(parts).toString(), cookies: answer.headers['set-cookie'] ?? [] }))
			})
			sent.on('error', reject)
			sent.end(body)
		})
	}

	const form = () => `${new URL(server().place.baseUrl).pathname.replace(/\/$/, '')}${FORM}`
	const begin = async (from?: string) => /name="begun" value="([^"]+)"/.exec((await open(form(), undefined, from)).html)?.[1] ?? ''
	const waiting = async () => (await as('koordination').ok<RequestListItem[]>('GET', '/requests?queue=callback&limit=200')).filter(({ confirmBy }) => confirmBy !== null)

	/** Sends as soon as the form no longer takes it for a program. */
	async function send(typed: Typed, begun: string, from?: string) {
		return vi.waitFor(async () => {
			const answer = await open(form(), { ...TYPED, ...typed, begun, step: '4', go: 'next' }, from)
			if (answer.html.includes('Das ging sehr schnell')) {
				throw new Error('too quick')
			}
			return answer
		}, { timeout: 10_000, interval: 700 })
	}

	async function newestTo(address: string): Promise<string> {
		return vi.waitFor(async () => {
			const [newest] = await mailTo(address)
			expect(newest).toBeDefined()
			return newest!
		}, { timeout: 20_000, interval: 300 })
	}

	async function linkTo(address: string) {
		const newest = await newestTo(address)
		const link = /https?:\/\/\S+\/brauche-hilfe\/\w+/.exec(newest)?.[0]
		expect(link, newest).toBeDefined()
		return new URL(link!).pathname
	}

	describe('form for people without account', () => {
		let before: Settings
		/** When a form that was taken had been begun. */
		let old: string

		beforeAll(async () => {
			before = await as('admin').ok<Settings>('GET', '/settings')
		})

		afterAll(() => as('admin').ok('PUT', '/settings', before))

		it('is shut, and then open to strangers only, although the app is limited to a group', async () => {
			expect((await open(form())).status).toBe(404)
			await as('admin').ok('PUT', '/settings', { ...before, publicForm: true })
			const { status, html, cookies } = await open(form())
			expect([status, html.includes('<script'), html.includes('lang="de"')]).toEqual([200, false, true])
			expect(cookies.filter((cookie) => /ing_|ins_netz/.test(cookie))).toEqual([])
			const { user, password } = server().place.credentials.aussen
			const outsider = await fetch(new URL(form(), server().place.baseUrl), { headers: { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } })
			expect(outsider.status).toBe(404)
		})

		it('leads through four steps, keeps what was typed, and names each fault', async () => {
			const begun = await begin()
			const first = await open(form(), { begun, step: '1', go: 'next', text: 'Der Ton fehlt.' })
			expect(first.html).toContain('Schritt 2 von 4')
			const faulty = await open(form(), { begun, step: '2', go: 'next', text: 'Der Ton fehlt.', postalCode: '1' })
			expect(faulty.html).toMatch(/href="#channels"[\s\S]*href="#postalCode"/)
			expect(faulty.html).toContain('value="Der Ton fehlt."')
			expect((await open(form(), { ...TYPED, begun, step: '3', go: 'next' })).html).toMatch(/Schritt 4 von 4[\s\S]*03581 23125 71/)
		})

		it('a number alone goes to the call list, and becomes a request when the person agrees', async () => {
			old = await begin()
			expect((await send({}, old)).html).toContain('Wir rufen dich an')
			const [item] = await waiting()
			const contact = await as('aufnahme').ok<Contact>('GET', `/requests/${item!.id}/contact`)
			expect(contact.name).toBe('Erna Probe')
			const consent = { version: '2026-1', by: 'phone' }
			const agreed = await as('aufnahme').ok<Request>('PUT', `/requests/${item!.id}`, { district: '14626', topics: ['bbb_join'], channels: ['phone'], person: { name: contact.name, phone: contact.phone }, consent })
			expect([agreed.consentPending, agreed.confirmBy]).toEqual([false, null])
		})

		it('a form that came too quickly, or with the field that nobody sees, is asked for once more and stores nothing', async () => {
			const known = (await waiting()).length
			// The old one was slow enough for the form before this.
			for (const trap of [{ begun: await begin(), leer: '' }, { begun: 'made up', leer: '' }, { begun: old, leer: 'https://example.org' }]) {
				const { status, html } = await open(form(), { ...TYPED, ...trap, phone: '03581 231 72', step: '4', go: 'next' })
				expect([status, html.includes('Das ging sehr schnell'), html.includes('value="Erna Probe"')]).toEqual([200, true, true])
				expect(html).toMatch(/name="leer" value=""/)
			}
			expect(await waiting()).toHaveLength(known)
		})

		it('a mail address gets a link: opening it changes nothing, a button confirms, another withdraws', async () => {
			const count = async () => (await as('koordination').ok<RequestListItem[]>('GET', '/requests?queue=new&limit=200')).length
			const found = await count()
			expect((await send({ email: 'erna.probe@example.org' }, await begin())).html).toContain('Bitte schau jetzt in deine E-Mails')
			const link = await linkTo('erna.probe@example.org')
			// The server keeps the app from accounts outside its group, so the mail says what those have to do.
			expect(await newestTo('erna.probe@example.org')).toContain('melde dich zuerst in der Cloud ab')
			expect((await open(link)).html).toContain('Warst du das?')
			expect(await count()).toBe(found)
			expect((await open(link, { answer: 'confirm' })).html).toContain('Das Codewort heißt')
			expect(await count()).toBe(found + 1)
			await open(link, { answer: 'withdraw_surely' })
			expect(await count()).toBe(found)
			expect((await open(link)).html).toContain('Du hast diese Anfrage zurückgezogen')
		})

		it('a flood from one address is throttled and stores nothing more; others are served', async () => {
			const begun = await begin()
			const known = (await waiting()).length
			const answers = []
			for (let number = 10; number < 40; number++) {
				answers.push(await send({ phone: `03581 231 ${number}` }, begun))
			}
			const through = answers.filter(({ status }) => status === 200).length
			expect(through).toBeLessThan(SENDS)
			expect(answers.slice(through).every(({ status, html }) => status === 429 && html.includes('Bitte warte etwas') && !html.includes('<script'))).toBe(true)
			expect(await waiting()).toHaveLength(known + through)
			expect((await send({ phone: '03581 231 99' }, await begin(OTHER), OTHER)).status).toBe(200)
			expect(await waiting()).toHaveLength(known + through + 1)
		}, 60_000)
	})
}
