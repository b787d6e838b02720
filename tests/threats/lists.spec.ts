/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DISTRICT } from '../permissions/people.ts'
import { shapes } from '../permissions/table.ts'
import { inDays } from '../server/world.ts'
import { oneOfEachRoute, readable, Stage } from './stage.ts'

/** Reads that hold nothing of a person who has a record here, so their keys need no row in shapes.md. */
const WITHOUT_SHAPE: { [route: string]: string } = {
	'GET /appeals': 'texts without a name, for those who ask the membership',
	'GET /appeals/{appealId}': 'a text without a name, for those who ask the membership',
	'GET /figures/survey': 'how often an answer was given, without small numbers and without a name',
	'GET /questions/{appealCode}': 'a text for every member, and one’s own answer',
	'GET /appointments/mine': 'one’s own dates; an entry is one of GET /requests/{requestId}/appointments',
	'GET /sessions': 'dates for every member, and whether one has a place oneself',
	'GET /sessions/{sessionId}': 'a date for every member, and whether one has a place oneself',
	'GET /seats/calls': 'ids and dates without a name',
	'GET /me/messages': 'what was written to all on a list, without those who are on it',
	'GET /me/lists': 'one’s own choice',
	'GET /vocabulary': 'lists and wordings, the same for all',
	'GET /places/{placeCode}': 'places of a postal code',
	'GET /handbook': 'pages that ship with the app',
	'GET /handbook/{pageId}': 'a page that ships with the app',
	'GET /brochure': 'pages that ship with the app',
	'GET /glossary': 'words that ship with the app',
	'GET /platforms': 'a table that ships with the app',
	'GET /search': 'places in pages that ship with the app',
	'GET /archive': 'decisions of the party',
	'GET /editing/pages': 'pages of the handbook, for those who write it',
	'GET /editing/pages/{pageId}': 'a page of the handbook, for those who write it',
	'GET /suggestions': 'sentences for the handbook without a name',
	'GET /figures': 'sums, with small ones hidden',
	'GET /legal': 'documents that ship with the app',
	'GET /legal/{documentId}': 'a document that ships with the app',
	'GET /retention': 'numbers, for the admin',
	'GET /me/export/text': 'the text of GET /me/export',
	'GET /callback': 'whether a call is waited for',
	'GET /barriers': 'reports without a name',
	'GET /drafts/{requestId}': 'what the reader typed',
	'GET /settings': 'settings, for the admin',
	'GET /imports': 'numbers of tables, without a word of what stood in them',
	'GET /imports/columns': 'what the headings of a table mean',
	'GET /accounts': 'accounts and names, for who appoints',
	'GET /groups': 'groups of the server, for the admin',
}

let stage: Stage
let request: number

beforeAll(async () => {
	stage = await Stage.open()
	const record = await stage.records.get('request', 'new', 'own', 'member', true)
	request = record.request
	const helpers = [(await stage.people.role('helper').ok<{ id: number }>('GET', '/helpers/me')).id, (await stage.people.as('helfer').ok<{ id: number }>('GET', '/helpers/me')).id]
	await stage.people.desk.ok('POST', `/requests/${request}/asks`, { helpers, deadline: inDays(2) })
	await stage.people.as('admin').ok('POST', '/roles', { role: 'trust', user: 'vertrauen', districts: [] }).catch(() => undefined)
})

afterAll(() => stage?.close())

describe('T2: who else has access is nobody’s business', () => {
	/** Accounts and names of everybody who works on the request, beside the reader. */
	const OTHERS = /koordination|aufnahme|helferin|\bhelfer\b|Helga|Henrik|Karla|Konrad|Anneliese/

	it.each(oneOfEachRoute(readable()).filter(({ route, expected }) => expected.member === 200 && !route.includes(' page ') && route !== 'GET /vocabulary').map(({ route }) => route))('%s tells a member no name of those who work on the request', async (route) => {
		// Who has read is what this one is for, and no more than that.
		for (const read of (await stage.reads()).filter((one) => one.route === route && one.role === 'member' && route !== 'GET /me/readers')) {
			const text = await (await stage.get({ ...read, address: read.address.replace(/requests\/\d+/, `requests/${request}`) })).text()
			expect(handbook(route) ? '' : text).not.toMatch(OTHERS)
		}
	})

	it('a helper who is asked does not learn who else is', async () => {
		for (const path of ['/asks/mine', '/assignments/mine', '/board']) {
			expect((await stage.people.role('helper').app('GET', path)).text).not.toMatch(/"helfer"|Henrik/)
		}
	})

	it.each(['/roles', '/groups', '/helpers', '/events?request=1', '/matching/input', '/settings'])('%s is closed for everybody who does not need it', async (path) => {
		for (const role of ['member', 'helper', 'editor', 'executive', 'trust'] as const) {
			expect((await stage.people.role(role).app('GET', path)).status, role).toBe(404)
		}
	})

	it('a coordinator sees only roles of the own districts', async () => {
		const entries = await stage.people.role('coordinator').ok<{ districts: string[] }[]>('GET', '/roles')
		for (const { districts } of entries) {
			expect(districts.some((one) => one === '*' || one === DISTRICT)).toBe(true)
		}
	})
})

describe('T3: keys', () => {
	it('every read stands in shapes.md, or holds nothing of a person', () => {
		const shaped = new Set(shapes().map(({ route }) => route))
		const missing = oneOfEachRoute(readable()).map(({ route }) => route).filter((route) => !route.includes(' page ') && !shaped.has(route) && !(route in WITHOUT_SHAPE))
		expect(missing).toEqual([])
	})

	it('no reason is given for a route that is gone, or has a row', () => {
		const known = new Set(readable().map(({ route }) => route))
		const shaped = new Set(shapes().map(({ route }) => route))
		expect(Object.keys(WITHOUT_SHAPE).filter((route) => !known.has(route) || shaped.has(route))).toEqual([])
	})
})

/** The words of the handbook are the same for everybody. */
function handbook(route: string): boolean {
	return /^GET \/(handbook|brochure|search|glossary|platforms|archive)/.test(route)
}
