/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Helper, Request } from '../../src/api/types.ts'
import type { OcsClient } from '../server/ocs.ts'
import type { People } from './people.ts'
import type { Role } from './table.ts'

import { randomUUID } from 'node:crypto'
import { aSession, askForHelp, inDays, takeDown } from '../server/world.ts'
import { DISTRICT, FOREIGN, OTHER_HELPER } from './people.ts'
import { ROLES } from './table.ts'

/** No record has it. */
const MISSING = 999_999_999

export type Kind = 'request' | 'ask' | 'helper' | 'account' | 'role' | 'report' | 'suggestion' | 'appointment' | 'appeal' | 'session' | 'seat' | 'import' | 'message'
export type State = 'new' | 'asked' | 'accepted' | 'arranged' | 'reported' | 'touch' | 'board'

/** What a call is about. */
export interface Record {
	id: number
	/** The request of an ask, and the other way round. */
	request: number
	ask: number
	/** A time that was proposed. */
	option?: string
	/** Of somebody who comes to a session. */
	seat?: number
	/** Of an appeal, as it stands in its link. */
	code?: string
	/** What the desk reads of it; changes whenever it does. */
	snapshot: () => Promise<string>
}

/** Makes records that stand to a role as a row of the table says. */
export class Records {
	private readonly kept = new Map<string, Record>()

	constructor(private readonly people: People) {}

	/**
	 * @param kind - what it is
	 * @param state - of the request
	 * @param whose - as in the table
	 * @param role - who will call
	 * @param fresh - false: one that nobody changes can serve many calls
	 */
	async get(kind: Kind, state: State, whose: string, role: Role, fresh: boolean): Promise<Record> {
		if (whose === 'missing') {
			return { id: MISSING, request: MISSING, ask: MISSING, snapshot: async () => '' }
		}
		if (whose === 'new call') {
			return { id: 0, request: 0, ask: MISSING, snapshot: async () => '' }
		}
		const personal = ['own', 'taken down', 'asked', 'assigned', 'unconfirmed'].includes(whose)
		const key = [kind, state, whose, personal ? role : ''].join()
		const kept = fresh ? undefined : this.kept.get(key)
		const record = kept ?? await this.make(kind, state, whose, role, fresh)
		if (!fresh) {
			this.kept.set(key, record)
		}
		return record
	}

	private make(kind: Kind, state: State, whose: string, role: Role, fresh: boolean): Promise<Record> {
		if (kind === 'suggestion') {
			return this.suggestion()
		}
		if (kind === 'appeal') {
			return this.appeal()
		}
		if (kind === 'session' || kind === 'seat') {
			return this.session(kind, state, whose, role)
		}
		if (kind === 'import') {
			return this.table(whose === 'own' ? this.people.role(role) : this.people.desk)
		}
		if (kind === 'message') {
			return this.message(whose)
		}
		return kind === 'helper'
			? this.helper(whose, role)
			: kind === 'account'
				? this.helper(whose === 'own' ? 'own' : 'account', role)
				: kind === 'role' ? this.entry(whose) : kind === 'report' ? this.report() : this.request(kind, state, whose, role, fresh)
	}

	private async request(kind: Kind, state: State, whose: string, role: Role, fresh: boolean): Promise<Record> {
		const forThisHelper = (kind === 'ask' && ['own', 'unconfirmed'].includes(whose)) || whose === 'asked' || whose === 'assigned'
		const district = forThisHelper ? DISTRICT : districtOf(whose)
		const { id } = ['taken down', 'caller'].includes(whose)
			? await takeDown(whose === 'caller' ? this.people.as('aufnahme') : this.people.role(role), { district, channels: ['video', 'phone'] })
			: await askForHelp(whose === 'own' && kind !== 'ask' ? this.people.role(role) : fresh ? this.people.somebodyBut(role) : this.people.as(OTHER_HELPER), { district })
		const reached = { unconfirmed: 'accepted', asked: 'asked', 'not on the board': 'new' }[whose] as State | undefined ?? state
		const ask = await this.advance(id, reached, forThisHelper)
		if (kind === 'appointment') {
			return this.appointment(id, ask)
		}
		return { id: kind === 'ask' ? ask : id, request: id, ask, snapshot: async () => JSON.stringify(await this.people.desk.ok('GET', `/requests/${id}`)) }
	}

	/** Times that the desk has proposed to both. */
	private async appointment(request: number, ask: number): Promise<Record> {
		const option = inDays(2)
		const { id } = await this.people.desk.ok<{ id: number }>('POST', `/requests/${request}/appointments`, { options: [option, inDays(3)], channel: 'phone' })
		return { id, request, ask, option, snapshot: async () => JSON.stringify(await this.people.desk.ok('GET', `/requests/${request}/appointments`)) }
	}

	/** Brings a new request into a state; gives the id of its ask. */
	private async advance(id: number, state: State, forThisHelper: boolean): Promise<number> {
		const { desk } = this.people
		if (state === 'new') {
			return MISSING
		}
		if (state === 'board') {
			await desk.ok('PUT', `/requests/${id}/board`, { text: 'Wer kann helfen?' })
			return MISSING
		}
		const helper = forThisHelper ? await this.people.role('helper').ok<Helper>('GET', '/helpers/me') : await this.helperOfDistrict()
		const { asks } = await desk.ok<Request>('POST', `/requests/${id}/asks`, { helpers: [helper.id], deadline: inDays(2) })
		const ask = asks[0]!.id
		if (state !== 'asked') {
			await (forThisHelper
				? this.people.role('helper').ok('POST', `/asks/${ask}/accept`)
				: desk.ok('POST', `/asks/${ask}/answer`, { accept: true, by: 'phone' }))
		}
		if (['arranged', 'reported', 'touch'].includes(state)) {
			await desk.ok('POST', `/requests/${id}/confirm`, { ask })
		}
		if (state === 'reported' || state === 'touch') {
			await desk.ok('POST', `/requests/${id}/report`, { result: 'done' })
		}
		if (state === 'touch' && forThisHelper) {
			await desk.ok('POST', `/requests/${id}/feedback`, { helpful: 'yes', stayInTouch: true })
			await this.people.role('helper').ok('POST', `/assignments/${ask}/feedback`, { helpful: 'yes', stayInTouch: true })
		}
		return ask
	}

	/** Somebody without account who has nothing to do yet. */
	async helperOfDistrict(): Promise<Helper> {
		return this.people.desk.ok<Helper>('POST', '/helpers', await this.offerOfPerson(DISTRICT))
	}

	private async enter(desk: OcsClient, district: string): Promise<number> {
		return (await desk.ok<Helper>('POST', '/helpers', await this.offerOfPerson(district))).id
	}

	/** An offer to help: of the caller, of somebody with an account, or of somebody without one. */
	private async helper(whose: string, role: Role): Promise<Record> {
		const id = whose === 'own' || whose === 'account'
			? (await this.people.as(whose === 'own' ? ROLES[role] : OTHER_HELPER).ok<Helper>('GET', '/helpers/me')).id
			: await this.enter(whose === 'taken down' ? this.people.role(role) : this.people.desk, districtOf(whose))
		return { id, request: MISSING, ask: MISSING, snapshot: async () => JSON.stringify(await this.people.desk.ok('GET', `/helpers/${id}`)) }
	}

	/** What the desk sends for a helper without account, who helps on site only: so nobody from elsewhere reaches them. */
	async offerOfPerson(district: string): Promise<unknown> {
		const { agreement, consent } = await this.people.desk.ok<{ agreement: { version: string }, consent: { version: string } }>('GET', '/vocabulary')
		return {
			district,
			channels: ['on_site'],
			agreement: agreement.version,
			person: { name: 'Otto Beispiel', phone: '0171 3920011' },
			consent: { version: consent.version, by: 'phone' },
		}
	}

	/** A sentence for the handbook, given by a helper. */
	private async suggestion(): Promise<Record> {
		const { ask } = await this.get('ask', 'arranged', 'own', 'helper', false)
		await this.people.role('helper').ok('POST', `/assignments/${ask}/suggestion`, { page: 'files', text: 'Das Plus steht unten.' })
		const list = () => this.people.role('editor').ok<{ id: number }[]>('GET', '/suggestions')
		const { id } = (await list())[0]!
		return { id, request: MISSING, ask: MISSING, snapshot: async () => JSON.stringify((await list()).find((one) => one.id === id)) }
	}

	/** A confidential report of somebody. */
	private async report(): Promise<Record> {
		const trust = this.people.role('trust')
		await this.people.as(OTHER_HELPER).ok('POST', '/reports', { text: 'Beim Besuch war ich nicht allein.', named: false })
		const list = () => trust.ok<{ id: number }[]>('GET', '/reports?limit=200')
		const id = (await list())[0]!.id
		return { id, request: MISSING, ask: MISSING, snapshot: async () => JSON.stringify((await list()).find((one) => one.id === id)) }
	}

	/** Written to the helpers of a district. */
	private async message(whose: string): Promise<Record> {
		const district = districtOf(whose)
		const { id } = await this.people.as(district === DISTRICT ? 'koordination-goerlitz' : 'koordination').ok<{ id: number }>('POST', '/messages', { role: 'helper', district, title: 'Treffen', text: 'Wir treffen uns.' })
		return { id, request: MISSING, ask: MISSING, snapshot: async () => JSON.stringify(await this.people.desk.ok('GET', `/messages/${id}`)) }
	}

	/** An open appeal; it belongs to nobody. */
	private async appeal(): Promise<Record> {
		const { desk } = this.people
		const texts = { title: 'Wer kann helfen?', text: 'Viele brauchen Hilfe.' }
		const { id, code } = await desk.ok<{ id: number, code: string }>('POST', '/appeals', texts)
		await desk.ok('PUT', `/appeals/${id}`, { ...texts, state: 'open' })
		return { id, code, request: MISSING, ask: MISSING, snapshot: async () => JSON.stringify(await desk.ok('GET', `/appeals/${id}`)) }
	}

	/** A session that somebody without account comes to (`asked`: has signed off, `reported`: is about to begin); of one's own the caller has a seat as well. */
	private async session(kind: Kind, state: State, whose: string, role: Role): Promise<Record> {
		const { desk } = this.people
		const { id: session } = await desk.ok<{ id: number }>('POST', '/sessions', { ...sessionIn(whose === 'own' ? DISTRICT : districtOf(whose)), ...state === 'reported' ? { startsAt: await this.soon() } : {} })
		const { person, consent } = await this.offerOfPerson(DISTRICT) as { person: unknown, consent: unknown }
		const { id: seat } = await desk.ok<{ id: number }>('POST', `/sessions/${session}/people`, { person, consent })
		if (state === 'asked') {
			await desk.ok('POST', `/seats/${seat}/sign-off`)
		}
		if (whose === 'own') {
			await this.people.role(role).ok('POST', `/sessions/${session}/seat`)
		}
		const snapshot = async () => JSON.stringify([await desk.ok('GET', `/sessions/${session}`), await desk.ok('GET', `/sessions/${session}/people`)])
		return { id: kind === 'seat' ? seat : session, seat, request: MISSING, ask: MISSING, snapshot }
	}

	/** In half an hour by the clock of the server, which a test may have moved: people are arriving. */
	private async soon(): Promise<string> {
		const { now } = await this.people.desk.ok<{ now: string }>('GET', '/matching/input')
		return new Date(Date.parse(now) + 30 * 60_000).toISOString().replace(/\.\d+Z$/, 'Z')
	}

	/** A table that was taken in, without a line that could be entered. */
	private async table(by: OcsClient): Promise<Record> {
		const { import: id } = await by.ok<{ import: number }>('POST', '/imports', { key: `probe-${randomUUID()}`, consent: '2026-1', kind: 'helpers', source: 'table', columns: [{ field: 'name' }], lines: [{ line: 2, cells: ['Otto Liste'] }] })
		const list = () => by.ok<{ id: number }[]>('GET', '/imports?limit=200')
		return { id, request: MISSING, ask: MISSING, snapshot: async () => JSON.stringify((await list()).find((one) => one.id === id)) }
	}

	/** A role of the account that is in no column. */
	private async entry(whose: string): Promise<Record> {
		const admin = this.people.as('admin')
		const { id } = await admin.ok<{ id: number }>('POST', '/roles', appointment(whose))
		return {
			id,
			request: MISSING,
			ask: MISSING,
			snapshot: async () => JSON.stringify((await admin.ok<{ id: number }[]>('GET', '/roles')).find((entry) => entry.id === id)),
		}
	}
}

/**
 * Where a record lies.
 *
 * @param whose - as in the table
 */
export function districtOf(whose: string): string {
	return ['own', 'taken down', 'foreign'].includes(whose) ? FOREIGN : DISTRICT
}

/**
 * A body that makes a session for several people.
 *
 * @param district - where
 */
export function sessionIn(district: string): object {
	return aSession({ district, place: 'Raum 3' })
}

/**
 * A body that gives a role.
 *
 * @param whose - as in the table
 */
export function appointment(whose: string): unknown {
	switch (whose) {
		case 'foreign': return { role: 'coordinator', user: OTHER_HELPER, districts: [FOREIGN] }
		case 'above': return { role: 'editor', user: OTHER_HELPER, districts: [] }
		case 'to a group': return { role: 'intake', group: 'ins-netz', districts: [DISTRICT] }
		default: return { role: 'intake', user: OTHER_HELPER, districts: [DISTRICT] }
	}
}
