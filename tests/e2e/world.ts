/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Appeal, GroupSession, HandbookListItem, Helper, Request, Settings, Vocabulary } from '../../src/api/types.ts'
import type { People } from './fixtures/test.ts'

import { readFileSync, writeFileSync } from 'node:fs'
import { aSession, askForHelp, inDays, offerHelp, takeDown } from '../server/world.ts'

/** Ids that the addresses of pages need. */
export interface World {
	ownRequest: number
	deskRequest: number
	/** An open ask of `helfer`. */
	ask: number
	/** A confirmed one of `helferin`. */
	assignment: number
	helper: number
	/** A helper without account. */
	guest: number
	handbookPage: string
	appeal: number
	/** A group session to which `mitglied` comes, and somebody on the telephone. */
	session: number
	/** As it stands in the link of that appeal. */
	appealCode: string
}

/**
 * Builds one of everything, so that each page has something to show.
 */
export async function buildWorld({ api }: People): Promise<World> {
	const settings = await api('admin').ok<Settings>('GET', '/settings')
	await api('admin').ok('PUT', '/settings', { ...settings, helpdesk: [{ district: null, phone: '040 66969 100', hours: 'dienstags 10 bis 12 Uhr' }] })
	const desk = api('koordination')
	const helper = await offerHelp(api('helferin'), { capacity: 20 })
	const other = await offerHelp(api('helfer'), { capacity: 20 })
	const own = await askForHelp(api('mitglied'))
	const arranged = await takeDown(api('aufnahme'))
	const open = await takeDown(api('aufnahme'), { person: { name: 'Kurt Beispiel', phone: '0351 23125 118' } })
	const ask = (request: number, helpers: number[]) => desk.ok<Request>('POST', `/requests/${request}/asks`, { helpers, deadline: inDays(2) })

	const asked = await ask(arranged.id, [helper.id])
	const assignment = asked.asks.at(-1)!.id
	await api('helferin').ok('POST', `/asks/${assignment}/accept`)
	await desk.ok('POST', `/requests/${arranged.id}/confirm`, { ask: assignment })
	const waiting = await ask(open.id, [other.id])

	const listed = await askForHelp(api('koordination'))
	await desk.ok('PUT', `/requests/${listed.id}/board`, { text: 'Wer erklärt Videokonferenzen am Telefon?' })

	await api('mitglied').ok('POST', '/reports', { text: 'Beim Besuch war mir nicht wohl.', named: false })
	const [handbookPage] = await api('mitglied').ok<HandbookListItem[]>('GET', '/handbook')
	const texts = { title: 'Wer kann helfen?', text: 'Viele von uns brauchen Hilfe am Handy. Oft reicht ein Anruf.' }
	const appeal = await desk.ok<Appeal>('POST', '/appeals', texts)
	await desk.ok('PUT', `/appeals/${appeal.id}`, { ...texts, state: 'open' })
	const { agreement, consent } = await desk.ok<Vocabulary>('GET', '/vocabulary')
	const guest = await desk.ok<Helper>('POST', '/helpers', {
		person: { name: 'Gerda Beispiel', phone: '0351 23125 119' },
		district: '14612',
		channels: ['phone'],
		agreement: agreement.version,
		consent: { version: consent.version, by: 'phone' },
	})
	const session = await desk.ok<GroupSession>('POST', '/sessions', aSession({ seats: 1 }))
	await api('mitglied').ok('POST', `/sessions/${session.id}/seat`)
	await api('aufnahme').ok('POST', `/sessions/${session.id}/people`, { person: { name: 'Gerda Beispiel', phone: '0351 23125 119' }, consent: { version: consent.version, by: 'phone' } })
	return {
		ownRequest: own.id,
		deskRequest: open.id,
		ask: waiting.asks.at(-1)!.id,
		assignment,
		helper: helper.id,
		guest: guest.id,
		handbookPage: handbookPage!.id,
		appeal: appeal.id,
		appealCode: appeal.code,
		session: session.id,
	}
}

/** The tests run in several processes: this file tells them. */
const FILE = 'test-results/world.json'

/**
 * Keeps the ids for the measures of all pages.
 */
export function keepWorld(world: World): void {
	writeFileSync(FILE, JSON.stringify(world))
}

/**
 * What was kept by the set-up of this run.
 */
export function keptWorld(): World {
	return JSON.parse(readFileSync(FILE, 'utf8')) as World
}
