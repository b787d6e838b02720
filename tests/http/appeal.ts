/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Appeal, AppealMaterial, Helper, PaperResult, Question, RequestListItem, Vocabulary } from '../../src/api/types.ts'
import type { Account, Server } from '../server/server.ts'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OcsClient } from '../server/ocs.ts'
import { inDays, offerHelp, SAXONY } from '../server/world.ts'

const TEXTS = { title: 'Wer kann helfen?', text: 'Viele von uns brauchen Hilfe am Handy.' }
const DISTRICT = SAXONY.elsewhere

/**
 * The membership is asked: one text for many lists, the link behind it, a helper, and answers on paper. The steps build on each other.
 *
 * @param server - gives the server once it runs
 */
export function appeal(server: () => Server): void {
	describe('an appeal, its link, and a helper', () => {
		let id: number
		let question: string
		let made: number[]
		const as = (account: Account) => new OcsClient(server().place, account)
		const current = () => as('redaktion').ok<Appeal>('GET', `/appeals/${id}`)
		const materials = async () => Object.fromEntries((await current()).materials.map((one) => [one.id, one])) as Record<string, AppealMaterial>
		const mine = (body: object) => as('mitglied').app('PUT', question, body)

		beforeAll(() => {
			made = []
		})

		// Later scenarios count on a member who offers nothing.
		afterAll(async () => {
			await as('mitglied').app('DELETE', '/helpers/me')
			for (const helper of made) {
				await as('koordination-goerlitz').ok('DELETE', `/helpers/${helper}`)
			}
		})

		it('an editor writes one text, and every list has its own with a link of its own', async () => {
			const created = await as('redaktion').ok<Appeal>('POST', '/appeals', TEXTS)
			id = created.id
			question = `/questions/${created.code}`
			const texts = Object.values(await materials())
			expect(new Set(texts.map(({ kind }) => kind))).toEqual(new Set(['mail', 'letter', 'notice', 'article', 'poster', 'form']))
			for (const { id: list, text, link } of texts) {
				expect(text, list).toContain(TEXTS.text)
				expect(link, list).toMatch(new RegExp(`/abfrage/[a-z]{8}\\?l=${list}$`))
			}
		})

		it('nobody finds a draft; once it is open, members do, and strangers to the app do not', async () => {
			expect((await as('mitglied').app('GET', question)).status).toBe(404)
			await as('redaktion').ok('PUT', `/appeals/${id}`, { ...TEXTS, state: 'open' })
			expect(await as('mitglied').ok<Question>('GET', question)).toEqual({ ...TEXTS, open: true, answer: null })
			expect((await as('aussen').app('GET', question)).status).toBe(404)
			expect((await as('mitglied').app('GET', `/appeals/${id}`)).status).toBe(404)
		})

		it('the link opens the page in the app for a member', async () => {
			const { info } = await materials()
			expect(info!.text).toContain(info!.link)
			const { pathname, search } = new URL(info!.link)
			const { user, password } = server().place.credentials.mitglied
			const page = await fetch(new URL(pathname + search, server().place.baseUrl), { headers: { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } })
			expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('ins_netz_gegangen')])
		})

		it('who says „later“ names a day; who changes the answer is counted once', async () => {
			expect((await mine({ answer: 'later', list: 'info' })).status).toBe(400)
			expect((await mine({ answer: 'later', askAgainOn: inDays(90).slice(0, 10), list: 'info' })).status).toBe(200)
			expect((await mine({ answer: 'help', district: DISTRICT })).status).toBe(200)
			expect((await as('mitglied').ok<Question>('GET', question)).answer).toBe('help')
		})

		it('a yes alone makes no helper: that takes the helper code', async () => {
			expect((await as('mitglied').app('GET', '/helpers/me')).status).toBe(404)
			expect((await as('mitglied').app('PUT', '/helpers/me', { district: DISTRICT, channels: ['phone'] })).status).toBe(400)
			const { id: helper } = await offerHelp(as('mitglied'), { district: DISTRICT })
			const known = await as('koordination-goerlitz').ok<Helper[]>('GET', '/helpers?limit=200')
			expect(known.map((one) => one.id)).toContain(helper)
		})

		it('the running week shows no number, and calls no list silent', async () => {
			const { responses } = await current()
			expect([responses.answers, responses.silent]).toEqual([0, []])
			expect(Object.keys(await materials())).not.toContain('reminder-seniors')
		})

		it('paper is looked at first, and each line then stands for itself', async () => {
			const { agreement, consent } = await as('koordination').ok<Vocabulary>('GET', '/vocabulary')
			const paper = (answer: string, number: number, more: object) => ({ answer, district: DISTRICT, channels: ['phone'], person: { name: `Bogen ${number}`, phone: `0351 23125 24${number}` }, consent: { version: consent.version, by: 'paper' }, ...more })
			const answers = [paper('help', 1, { agreement: agreement.version }), paper('help', 2, {}), paper('need', 3, { state: 'callback', topics: [] }), { answer: 'no' }, paper('help', 4, { district: 'Mond' })]
			const take = (dryRun: boolean) => as('aufnahme').ok<PaperResult[]>('POST', `/appeals/${id}/paper`, { answers, dryRun })
			const looked = await take(true)
			expect(looked.map(({ ok, record }) => [ok, record])).toEqual([[true, null], [true, null], [true, null], [true, null], [false, null]])
			const taken = await take(false)
			made = taken.filter(({ became }) => became === 'helper' || became === 'offer').map(({ record }) => record!)
			expect(taken.map(({ became }) => became)).toEqual(['helper', 'offer', 'request', 'no', null])
			expect(taken[4]).toMatchObject({ field: 'district', message: expect.stringMatching(/\S/) })
			const queue = await as('koordination').ok<RequestListItem[]>('GET', '/requests?queue=callback&limit=200')
			expect(queue.map((one) => one.id)).toContain(taken[2]!.record)
		})

		it('a table of two thousand answers is looked at in less than ten seconds, and all forty broken lines are named', async () => {
			const { consent } = await as('koordination').ok<Vocabulary>('GET', '/vocabulary')
			const line = (number: number) => ({ answer: 'help', district: number % 50 === 7 ? 'Mond' : DISTRICT, channels: ['phone'], person: { name: 'Otto Tabelle', phone: `0172 ${3_000_000 + number}` }, consent: { version: consent.version, by: 'paper' } })
			const lines = Array.from({ length: 2000 }, (_, number) => line(number))
			const began = Date.now()
			const results: PaperResult[] = []
			for (let at = 0; at < lines.length; at += 100) {
				results.push(...await as('aufnahme').ok<PaperResult[]>('POST', `/appeals/${id}/paper`, { answers: lines.slice(at, at + 100), dryRun: true }))
			}
			expect(Date.now() - began).toBeLessThan(10_000)
			expect(results.flatMap(({ ok, field }, number) => ok ? [] : [[number % 50, field]])).toEqual(Array.from({ length: 40 }, () => [7, 'district']))
			expect(results).toHaveLength(2000)
		})

		it('a closed appeal thanks and takes nothing more', async () => {
			await as('redaktion').ok('PUT', `/appeals/${id}`, { ...TEXTS, state: 'closed' })
			expect((await as('mitglied').ok<Question>('GET', question)).open).toBe(false)
			expect(await mine({ answer: 'no' })).toMatchObject({ status: 409, data: { reason: 'state' } })
		})
	})
}
