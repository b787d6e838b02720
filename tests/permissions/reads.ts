/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Helper, Request, RequestInput, Vocabulary } from '../../src/api/types.ts'
import type { People } from './people.ts'
import type { Role } from './table.ts'

import { askForHelp, inDays, offerHelp } from '../server/world.ts'
import { DISTRICT, FOREIGN } from './people.ts'
import { sessionIn } from './records.ts'

/** Everything a request can hold, so that an empty key in an answer was emptied for the reader. */
const FULL = {
	district: DISTRICT,
	postalCode: '02826',
	topics: ['email', 'bbb_join'],
	mustTopics: ['email'],
	channels: ['phone', 'video'],
	devices: ['tablet'],
	languages: ['de'],
	slots: ['mon_am'],
	needs: ['hearing'],
	urgency: 2,
	neededBy: inDays(9).slice(0, 10),
	text: 'Ich komme nicht an meine Post.',
	firstTime: true,
	releaseOnAccept: false,
	wide: true,
} satisfies Partial<RequestInput> as Partial<RequestInput>

/** Ids of the records that shapes.md reads. */
export interface Reads {
	arranged: number
	assignment: number
	/** A help that is over, and its assignment. */
	over: number
	ended: number
	searching: number
	board: number
	helper: number
	/** A group session the member comes to, and the seat. */
	session: number
	seat: number
	elsewhere: number
	/** To the helpers of a district. */
	message: number
}

/**
 * Four full requests and two helpers: one arranged, one over, one whose helper has not answered, one on the board.
 */
export async function fullWorld(people: People): Promise<Reads> {
	const { desk } = people
	const { consent } = await desk.ok<Vocabulary>('GET', '/vocabulary')
	const helper = await offerHelp(people.role('helper'), {
		district: DISTRICT,
		ties: [FOREIGN],
		postalCode: '02826',
		radiusKm: 20,
		channels: ['video', 'phone', 'on_site'],
		devices: ['tablet'],
		slots: ['mon_am'],
		capacity: 20,
		hoursCap: 9,
		phone: '0171 3920012',
	})
	const elsewhere = await offerHelp(people.as('helfer'), { district: FOREIGN, channels: ['phone'], capacity: 20 })
	const ask = async (id: number) => (await desk.ok<Request>('POST', `/requests/${id}/asks`, { helpers: [helper.id], deadline: inDays(2), text: 'Post auf dem Tablet' })).asks[0]!.id

	const own = await askForHelp(people.role('member'), {
		...FULL,
		page: 'video-join',
		step: 'so-trittst-du-bei.8',
		person: { phone: '03581 23125 11', email: 'mira@example.org', address: 'Am Markt 1, Görlitz', contactNote: 'Lange klingeln lassen' },
	})
	const assignment = await ask(own.id)
	await people.role('helper').ok('POST', `/asks/${assignment}/accept`)
	await desk.ok('POST', `/requests/${own.id}/calls`, { direction: 'out', result: 'not_reached', note: 'Niemand da', followUp: true, nextAt: inDays(1) })
	await desk.ok('POST', `/requests/${own.id}/confirm`, { ask: assignment })
	await desk.ok('POST', `/requests/${own.id}/calls`, { direction: 'out', result: 'not_reached', note: 'Bescheid gesagt', told: true, nextAt: inDays(1) })

	const takenDown = (phone = '0351 23125 117') => desk.ok<Request>('POST', '/requests', {
		...FULL,
		person: { name: 'Erna Beispiel', phone, email: 'erna@example.org', address: 'Am Markt 2', contactNote: 'Morgens' },
		consent: { version: consent.version, by: 'phone' },
	})
	const over = await takenDown('0351 23125 118')
	const ended = await ask(over.id)
	await people.role('helper').ok('POST', `/asks/${ended}/accept`)
	await desk.ok('POST', `/requests/${over.id}/confirm`, { ask: ended })
	await people.role('helper').ok('POST', `/requests/${over.id}/appointments`, { startsAt: inDays(2), channel: 'video', link: 'https://example.org/raum', dialIn: '0351 23125 119', pin: '4711' })
	await people.role('helper').ok('POST', `/assignments/${ended}/report`, { result: 'done' })
	await people.role('helper').ok('POST', `/assignments/${ended}/feedback`, { helpful: 'yes', stayInTouch: true })
	await desk.ok('POST', `/requests/${over.id}/feedback`, { helpful: 'yes', stayInTouch: true })
	await desk.ok('POST', `/requests/${over.id}/close`, { outcome: 'solved' })

	const searching = await takenDown()
	await ask(searching.id)
	const board = await takenDown()
	await desk.ok('PUT', `/requests/${board.id}/board`, { text: 'Post auf dem Tablet' })
	await people.role('member').ok('POST', '/reports', { text: 'Beim Besuch war ich nicht allein.', named: false })
	const { id: session } = await desk.ok<{ id: number }>('POST', '/sessions', { ...sessionIn(DISTRICT), requests: [own.id] })
	await people.role('member').ok('POST', `/sessions/${session}/seat`)
	const { id: seat } = (await desk.ok<{ id: number }[]>('GET', `/sessions/${session}/people`))[0]!
	await people.role('coordinator').ok('GET', `/requests/${own.id}/contact`)
	const message = await people.role('coordinator').ok<{ id: number }>('POST', '/messages', { role: 'helper', district: DISTRICT, topic: 'email', title: 'Treffen', text: 'Bringt Kuchen mit.' })
	return { arranged: own.id, over: over.id, ended, assignment, searching: searching.id, board: board.id, session, seat, helper: helper.id, elsewhere: elsewhere.id, message: message.id }
}

/**
 * What a reader gets.
 *
 * @param people - at the interface
 * @param reads - ids
 * @param route - of the table
 * @param whose - of the table
 * @param role - who reads
 */
export async function read(people: People, reads: Reads, route: string, whose: string, role: Role): Promise<unknown> {
	const request = { arranged: reads.arranged, over: reads.over, searching: reads.searching, board: reads.board }[whose] ?? reads.arranged
	const helper = whose === 'elsewhere' ? reads.elsewhere : reads.helper
	const queries: { [path: string]: string } = {
		'/requests': role === 'member' ? '?queue=mine' : '?queue=all',
		'/requests/find': `?phone=${encodeURIComponent('0351 23125117')}`,
		'/events': `?request=${request}`,
		'/lists/preview': `?role=helper&district=${DISTRICT}`,
	}
	const template = route.replace('GET ', '')
	const path = template
		.replace('{requestId}', String(request))
		.replace('{helperId}', String(helper))
		.replace('{sessionId}', String(reads.session))
		.replace('{seatId}', String(reads.seat))
		.replace('{messageId}', String(reads.message))
		.replace('{assignmentId}', String(whose === 'over' ? reads.ended : reads.assignment))
	const data = await people.role(role).ok<unknown>('GET', `${path}${queries[template] ?? ''}`)
	// Of the list of helpers one entry each: those from elsewhere show less than the others.
	return template === '/helpers' ? (data as Helper[]).filter(({ id }) => id === helper) : data
}
