/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Helper, Request, Vocabulary } from '../../src/api/types.ts'
import type { Account, Place } from '../server/server.ts'

import { sessionIn } from '../permissions/records.ts'
import { OcsClient } from '../server/ocs.ts'
import { askForHelp, CALLER, inDays, offerHelp } from '../server/world.ts'

/** Ids that the counted calls need. Made anew for each round, because the calls use them up. */
export interface World {
	consent: string
	/** A helper without account. */
	helper: number
	/** A new request, and another one. */
	fresh: number
	planned: number
	/** A request whose helper has not answered, and the ask. */
	asked: number
	waiting: number
	/** A request on the board. */
	board: number
	/** A group session to which the more people come the more records there are. */
	session: number
}

const MEMBERS: Account[] = ['mitglied', 'redaktion', 'vorstand', 'vertrauen', 'admin', 'aufnahme', 'koordination', 'koordination-goerlitz']

/** Fills a host with as many records as a test says. */
export class Filling {
	private made = 0

	constructor(private readonly place: Place) {}

	as(account: Account): OcsClient {
		return new OcsClient(this.place, account)
	}

	/** Both helpers with an account. */
	async begin(): Promise<void> {
		for (const account of ['helferin', 'helfer'] as const) {
			await offerHelp(this.as(account), { capacity: 20, channels: ['phone', 'video', 'on_site'] })
		}
	}

	/** So many requests of people with account, helpers without, and some that were asked, arranged or opened for the board. */
	async add(number: number): Promise<void> {
		const desk = this.as('koordination')
		const helferin = await this.as('helferin').ok<Helper>('GET', '/helpers/me')
		await inTurn(number, async (index) => {
			const { id } = await askForHelp(this.as(MEMBERS[(this.made + index) % MEMBERS.length]!), { person: index % 3 === 0 ? { phone: CALLER.phone } : undefined })
			const helper = await this.helper()
			if (index % 5 === 0) {
				await desk.ok('PUT', `/requests/${id}/board`, { text: 'Wer kann helfen?' })
			}
			if (index % 5 === 1) {
				await desk.ok('POST', `/requests/${id}/asks`, { helpers: [index % 10 === 1 ? helferin.id : helper], deadline: inDays(2) })
			}
			if (index % 40 === 1) {
				const { asks } = await desk.ok<Request>('GET', `/requests/${id}`)
				await this.as('helferin').ok('POST', `/asks/${asks[0]!.id}/accept`)
				await desk.ok('POST', `/requests/${id}/confirm`, { ask: asks[0]!.id })
			}
			if (index % 5 === 3) {
				const { asks } = await desk.ok<Request>('POST', `/requests/${id}/asks`, { helpers: [helper], deadline: inDays(2) })
				await desk.ok('POST', `/asks/${asks[0]!.id}/answer`, { accept: true, by: 'phone' })
			}
			if (index % 5 === 2) {
				await desk.ok('POST', `/requests/${id}/moves`, { to: 'callback' })
			}
		})
		this.made += number
	}

	/** More people with an account who offer help, and one more who coordinates: accounts are looked up elsewhere than in the app's tables. */
	async people(): Promise<void> {
		for (const account of MEMBERS) {
			await offerHelp(this.as(account))
		}
		await this.as('koordination').ok('POST', '/roles', { role: 'coordinator', user: 'vorstand', districts: ['14511'] })
	}

	async world(): Promise<World> {
		const desk = this.as('koordination')
		const { consent } = await desk.ok<Vocabulary>('GET', '/vocabulary')
		const [helper, other] = [await this.helper(), await this.helper()]
		const request = async () => (await askForHelp(this.as('redaktion'))).id
		const [fresh, planned, asked, board] = [await request(), await request(), await request(), await request()]
		const { asks } = await desk.ok<Request>('POST', `/requests/${asked}/asks`, { helpers: [other], deadline: inDays(2) })
		await desk.ok('PUT', `/requests/${board}/board`, { text: 'Wer kann helfen?' })
		return { consent: consent.version, helper, fresh, planned, asked, waiting: asks[0]!.id, board, session: await this.session(consent.version) }
	}

	private async session(version: string): Promise<number> {
		const desk = this.as('koordination')
		const { id } = await desk.ok<{ id: number }>('POST', '/sessions', sessionIn('14612'))
		await inTurn(Math.min(this.made, 40), async () => {
			await desk.ok('POST', `/sessions/${id}/people`, { person: { name: 'Erna Beispiel', phone: CALLER.phone }, consent: { version, by: 'phone' } })
		})
		return id
	}

	private async helper(): Promise<number> {
		const desk = this.as('koordination')
		const { agreement, consent } = await desk.ok<Vocabulary>('GET', '/vocabulary')
		const { id } = await desk.ok<Helper>('POST', '/helpers', {
			district: '14612',
			channels: ['phone'],
			agreement: agreement.version,
			capacity: 20,
			person: { name: 'Otto Beispiel', phone: '0171 3920011' },
			consent: { version: consent.version, by: 'phone' },
		})
		return id
	}
}

/**
 * Runs work a few times, four at a time.
 */
async function inTurn(number: number, work: (index: number) => Promise<void>): Promise<void> {
	const queue = Array.from({ length: number }, (_, index) => index)
	await Promise.all(Array.from({ length: 4 }, async () => {
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
			await work(next)
		}
	}))
}
