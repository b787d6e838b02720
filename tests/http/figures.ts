/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Appeal, Figures, PaperResult, Vocabulary } from '../../src/api/types.ts'
import type { Account, Server } from '../server/server.ts'

import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { OcsClient } from '../server/ocs.ts'
import { run } from '../server/process.ts'

/** District, requests with their topic, and helpers. */
const PLACES: [string, number, string, number][] = [
	['14626', 8, 'email', 10],
	['14625', 6, 'bbb_join', 0],
	['14612', 2, 'bbb_join', 2],
	['14713', 6, 'bbb_join', 0],
	['14511', 1, 'calendar', 0],
]

/**
 * The figures of a fixed set of records, computed by hand beside it. What is written now counts from next Monday on,
 * so the records are put back by some days in the database, as nobody can through the app.
 *
 * @param server - gives the server once it runs
 * @param database - gives its SQLite file
 */
export function figures(server: () => Server, database: () => Promise<string>): void {
	describe('the figures', () => {
		const as = (account: Account) => new OcsClient(server().place, account)
		const read = () => as('koordination').ok<Figures>('GET', '/figures')
		let shown: Figures
		let appeal: Appeal

		beforeAll(async () => {
			const { agreement, consent } = await as('koordination').ok<Vocabulary>('GET', '/vocabulary')
			const words = { title: 'Wer kann helfen?', text: 'Viele brauchen Hilfe.' }
			const { id } = await as('koordination').ok<Appeal>('POST', '/appeals', words)
			await as('koordination').ok('PUT', `/appeals/${id}`, { ...words, state: 'open' })
			let number = 0
			const person = () => ({ name: 'Otto Zahl', phone: `0172 44${String(number++).padStart(5, '0')}` })
			const common = (district: string) => ({ district, channels: ['phone'], person: person(), consent: { version: consent.version, by: 'paper' } })
			const answers = PLACES.flatMap(([district, requests, topic, helpers]) => [
				...Array.from({ length: requests }, () => ({ answer: 'need', state: 'callback', topics: [topic], ...common(district) })),
				...Array.from({ length: helpers }, () => ({ answer: 'help', topics: { email: 2 }, agreement: agreement.version, ...common(district) })),
			])
			const taken = await as('aufnahme').ok<PaperResult[]>('POST', `/appeals/${id}/paper`, { answers, dryRun: false })
			expect(taken.filter(({ ok }) => !ok)).toEqual([])
			const noon = Date.parse(`${(await read()).until}T12:00:00Z`) / 1000
			const made = (kind: string) => taken.filter(({ became }) => became === kind).map(({ record }) => record).join(', ')
			for (const [table, which] of [['requests', `id IN (${made('request')})`], ['helpers', `id IN (${made('helper')})`], ['appeals', `id = ${id}`], ['answers', `appeal_id = ${id}`]]) {
				await run({ program: 'php', args: [join(import.meta.dirname, '../threats/sql.php'), await database(), `UPDATE oc_ing_${table} SET created_at = ? WHERE ${which}`, JSON.stringify([noon])] })
			}
			shown = await read()
			appeal = await as('koordination').ok<Appeal>('GET', `/appeals/${id}`)
		})

		const areas = (of: 'requests' | 'helpers') => Object.fromEntries(shown.areas.map((area) => [area.id, area[of]]))
		const districts = (area: string, of: 'requests' | 'helpers') => Object.fromEntries(shown.areas.find(({ id }) => id === area)!.districts.map((district) => [district.id, district[of]]))
		const cells = (list: { id: string, count: number | null }[]) => Object.fromEntries(list.map(({ id, count }) => [id, count]))

		it('equal what was computed by hand', () => {
			expect([shown.requests, shown.helpers]).toEqual([23, 12])
			expect(cells(shown.states)).toEqual({ waiting: 23, with_helper: 0, helped: 0, ended: 0 })
			expect(cells(shown.ways)).toEqual({ account: 0, taken_down: 23 })
			expect(cells(shown.loads)).toEqual({ 0: 12, 1: 0, 2: 0, '3+': 0 })
			expect([shown.contact, shown.match, shown.asksPerMatch, shown.hours]).toEqual([null, null, null, null])
			expect(shown.topics.filter(({ requests }) => requests !== 0).map(({ id, requests }) => [id, requests])).toEqual(expect.arrayContaining([['bbb_join', 14], ['email', null], ['calendar', null]]))
		})

		it('hide the one of Chemnitz behind the six of Leipzig, and the two of Dresden behind the six of Bautzen', () => {
			expect(areas('requests')).toEqual({ chemnitz: null, dresden: 16, leipzig: null, '': 0 })
			expect(districts('dresden', 'requests')).toEqual({ 14612: null, 14625: null, 14626: 8, 14627: 0, 14628: 0 })
			expect(districts('leipzig', 'requests')).toEqual({ 14713: null, 14729: null, 14730: null })
			expect(areas('helpers')).toEqual({ chemnitz: 0, dresden: 12, leipzig: 0, '': 0 })
			expect(districts('dresden', 'helpers')).toEqual({ 14612: null, 14625: 0, 14626: null, 14627: 0, 14628: 0 })
		})

		it('give no hidden number away by subtraction: no sum that is shown misses one part alone', () => {
			for (const of of ['requests', 'helpers'] as const) {
				const wholes = [[shown[of], shown.areas.map((area) => area[of])], ...shown.areas.map((area) => [area[of], area.districts.map((district) => district[of])])] as [number | null, (number | null)[]][]
				for (const [whole, parts] of wholes) {
					expect(whole === null ? 0 : parts.filter((part) => part === null).length).not.toBe(1)
				}
			}
		})

		it('of an appeal name the lists that stayed silent, each with a reminder that counts for it', () => {
			const { answers, kinds, silent } = appeal.responses
			expect([answers, cells(kinds)]).toEqual([35, { help: 12, need: 23, later: 0, no: 0 }])
			expect([silent.includes('form'), silent.includes('seniors')]).toEqual([false, true])
			expect(appeal.materials.find(({ id }) => id === 'reminder-seniors')).toMatchObject({ subject: expect.stringContaining('Erinnerung'), link: expect.stringMatching(/\?l=seniors$/) })
		})

		it('are for coordinators and the board, and for nobody else', async () => {
			expect((await as('vorstand').app('GET', '/figures')).status).toBe(200)
			expect((await as('mitglied').app('GET', '/figures')).status).toBe(404)
		})
	})
}
