/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { EditedPage, PlatformTable, Vocabulary } from '../../src/api/types.ts'
import type { People } from './people.ts'
import type { Kind, Record, Records, State } from './records.ts'
import type { Role } from './table.ts'

import { randomUUID } from 'node:crypto'
import { inDays } from '../server/world.ts'
import { DISTRICT } from './people.ts'
import { appointment, districtOf, sessionIn } from './records.ts'

export interface Context {
	people: People
	records: Records
	whose: string
	role: Role
	/** What the call is about; ids that do not exist where there is nothing. */
	record: Record
}

export interface Call {
	/** What the call needs, and in which state. */
	needs?: [Kind, State]
	/** What stands behind the question mark. */
	query?: (context: Context) => string
	body?: (context: Context) => unknown
	/** Puts right what a call that worked has changed for the next ones. */
	undo?: (context: Context) => Promise<unknown>
}

/** A call that answers well when the caller may make it. Routes that need nothing are not listed. */
export const CALLS: { [route: string]: Call } = {
	'GET /search': { query: () => '?term=Passwort' },
	'POST /requests': { body: request },
	'GET /requests': { query: ({ whose }) => `?queue=${whose}` },
	'GET /requests/find': { query: () => `?phone=${encodeURIComponent('0351 23125 117')}` },
	'GET /requests/{requestId}': { needs: ['request', 'accepted'] },
	'PUT /requests/{requestId}': { needs: ['request', 'new'], body: correction },
	'POST /callback': { body: async (context) => ({ phone: '03581 23125 11', consent: await consent(context, 'self') }) },
	'POST /barriers': { body: () => ({ text: 'Die Schrift ist zu klein.', page: '/hilfe' }) },
	'POST /reports': { body: () => ({ text: 'Beim Besuch war ich nicht allein.', named: true }) },
	'PUT /reports/{reportId}': { needs: ['report', 'new'], body: () => ({ state: 'taken' }) },
	'GET /drafts/{requestId}': { needs: ['request', 'new'] },
	'PUT /drafts/{requestId}': { needs: ['request', 'new'], body: () => ({ values: '{"name":"Erna"}' }) },
	'DELETE /drafts/{requestId}': { needs: ['request', 'new'] },
	'GET /requests/{requestId}/contact': { needs: ['request', 'new'] },
	'POST /requests/{requestId}/moves': { needs: ['request', 'new'], body: () => ({ to: 'callback' }) },
	'POST /requests/{requestId}/urgency': { needs: ['request', 'new'], body: () => ({ urgency: 1 }) },
	'GET /requests/{requestId}/calls': { needs: ['request', 'new'] },
	'POST /requests/{requestId}/calls': { needs: ['request', 'new'], body: () => ({ direction: 'out', result: 'reached' }) },
	'POST /requests/{requestId}/close': { needs: ['request', 'accepted'], body: () => ({ outcome: 'no_longer_wanted' }) },
	'DELETE /requests/{requestId}/person': { needs: ['request', 'new'] },
	'POST /requests/{requestId}/reopen': { needs: ['request', 'accepted'] },
	'PUT /requests/{requestId}/board': { needs: ['request', 'new'], body: () => ({ text: 'Wer kann helfen?' }) },
	'GET /events': { needs: ['request', 'accepted'], query: ({ record }) => `?request=${record.request}` },
	'POST /requests/{requestId}/report': { needs: ['request', 'arranged'], body: () => ({ result: 'done' }) },
	'POST /requests/{requestId}/feedback': { needs: ['request', 'reported'], body: () => ({ helpful: 'yes' }) },
	'POST /assignments/{assignmentId}/feedback': { needs: ['ask', 'reported'], body: () => ({ helpful: 'yes' }) },
	'GET /assignments/{assignmentId}/touch': { needs: ['ask', 'touch'] },
	'GET /requests/{requestId}/appointments': { needs: ['request', 'arranged'] },
	'POST /requests/{requestId}/appointments': { needs: ['request', 'arranged'], body: () => ({ startsAt: inDays(3), channel: 'phone' }) },
	'PUT /appointments/{appointmentId}': { needs: ['appointment', 'arranged'], body: () => ({ startsAt: inDays(4), channel: 'phone' }) },
	'POST /appointments/{appointmentId}/choose': { needs: ['appointment', 'arranged'], body: ({ record }) => ({ startsAt: record.option ?? inDays(2) }) },
	'POST /appointments/{appointmentId}/cancel': { needs: ['appointment', 'arranged'] },
	'POST /sessions': { body: ({ whose }) => sessionIn(districtOf(whose)) },
	'GET /sessions/{sessionId}': { needs: ['session', 'new'] },
	'PUT /sessions/{sessionId}': { needs: ['session', 'new'], body: ({ whose }) => sessionIn(districtOf(whose)) },
	'POST /sessions/{sessionId}/cancel': { needs: ['session', 'new'] },
	'POST /sessions/{sessionId}/seat': { needs: ['session', 'new'] },
	'DELETE /sessions/{sessionId}/seat': { needs: ['session', 'new'] },
	'PUT /sessions/{sessionId}/attendance': { needs: ['session', 'reported'], body: ({ record }) => ({ people: [{ seat: record.seat ?? 1, attended: true, solved: false }] }) },
	'GET /sessions/{sessionId}/people': { needs: ['session', 'new'] },
	'POST /sessions/{sessionId}/people': { needs: ['session', 'new'], body: async ({ records }) => seatOf(await records.offerOfPerson(DISTRICT)) },
	'GET /seats/{seatId}/contact': { needs: ['seat', 'new'] },
	'POST /seats/{seatId}/accept': { needs: ['seat', 'asked'] },
	'POST /seats/{seatId}/sign-off': { needs: ['seat', 'new'] },
	'POST /seats/{seatId}/told': { needs: ['seat', 'new'] },
	'POST /requests/{requestId}/asks': { needs: ['request', 'new'], body: asks },
	'POST /requests/{requestId}/confirm': { needs: ['request', 'accepted'], body: ({ record }) => ({ ask: record.ask }) },
	'POST /requests/{requestId}/companion': { needs: ['request', 'arranged'], body: async ({ records }) => ({ helper: (await records.helperOfDistrict()).id }) },
	'POST /asks/{askId}/accept': { needs: ['ask', 'asked'] },
	'POST /asks/{askId}/decline': { needs: ['ask', 'asked'], body: () => ({}) },
	'POST /asks/{askId}/answer': { needs: ['ask', 'asked'], body: () => ({ accept: true, by: 'phone' }) },
	'POST /asks/{askId}/reject': { needs: ['ask', 'accepted'] },
	'GET /assignments/{assignmentId}': { needs: ['ask', 'arranged'] },
	'POST /assignments/{assignmentId}/contacted': { needs: ['ask', 'arranged'], body: () => ({ result: 'reached' }) },
	'POST /assignments/{assignmentId}/report': { needs: ['ask', 'arranged'], body: () => ({ result: 'done' }) },
	'POST /assignments/{assignmentId}/return': { needs: ['ask', 'arranged'] },
	'POST /board/{requestId}/offer': { needs: ['request', 'board'] },
	'POST /plans/apply': { body: plan },
	'PUT /helpers/me/pause': { body: () => ({ until: null }) },
	'POST /helpers': { body: ({ records }) => records.offerOfPerson(DISTRICT) },
	'GET /helpers/{helperId}': { needs: ['helper', 'new'] },
	'PUT /helpers/{helperId}': { needs: ['helper', 'new'], body: ({ records }) => records.offerOfPerson(DISTRICT) },
	'DELETE /helpers/{helperId}': { needs: ['helper', 'new'] },
	'PUT /helpers/{helperId}/declaration': { needs: ['helper', 'new'], body: () => ({ onFile: true, since: '2026-01-15', until: '2199-01-15' }) },
	'PUT /helpers/{helperId}/trainings': { needs: ['helper', 'new'], body: () => ({ trainings: [{ training: 'privacy', day: '2026-01-15' }] }) },
	'POST /helpers/{helperId}/end-access': { needs: ['account', 'new'], undo: ({ people, record }) => people.desk.ok('POST', `/helpers/${record.id}/give-access`) },
	'POST /helpers/{helperId}/give-access': { needs: ['account', 'new'] },
	'POST /helpers/addresses': { body: ({ whose }) => ({ purpose: 'meeting', district: districtOf(whose) }) },
	'GET /helpers/{helperId}/contact': { needs: ['helper', 'new'] },
	'POST /requests/{requestId}/page': { needs: ['request', 'new'], body: () => ({ page: 'files' }) },
	'POST /assignments/{assignmentId}/page': { needs: ['ask', 'arranged'], body: () => ({ page: 'files' }) },
	'POST /assignments/{assignmentId}/suggestion': { needs: ['ask', 'arranged'], body: () => ({ page: 'files', text: 'Das Plus steht unten.' }) },
	'DELETE /suggestions/{suggestionId}': { needs: ['suggestion', 'new'] },
	'PUT /editing/pages/{pageId}': { body: pageText },
	'POST /editing/pages/{pageId}/publish': { body: async (context) => ({ based: await draft(context), checkedBy: 'Erna Beispiel' }) },
	'POST /editing/pages/{pageId}/restore': { body: async (context) => ({ based: await draft(context), version: 0 }) },
	'POST /editing/pages/{pageId}/take-back': { body: async (context) => ({ based: await draft(context) }) },
	'PUT /platforms': { body: platforms },
	'PUT /glossary': { body: ({ role }) => ({ term: `Probewort ${role}`, explanation: 'Ein Wort zur Probe.', was: null }) },
	'POST /archive/preview': { body: archive },
	'POST /archive/import': { body: async (context) => ({ ...await archive(context), take: {} }) },
	'POST /platforms/decide': { body: () => ({ purpose: 'video', platform: 'bbb', body: 'Landesvorstand', date: '2020-05-15', reference: 'Beschluss 7' }) },
	'POST /platforms/revoke': { body: () => ({ purpose: 'video' }) },
	'PUT /me/wish': { body: () => ({ mailWish: 'both' }) },
	'PUT /desks/{deskDistrict}': { body: () => ({ state: 'open', notice: 'Das Telefon ist dienstags da.', shifts: [{ kind: 'helpdesk', weekday: 2, from: '10:00', to: '12:00', phone: '03581 23125 10', user: 'koordination' }] }), undo: ({ people, whose }) => people.desk.ok('PUT', `/desks/${districtOf(whose)}`, { state: 'open', shifts: [] }) },
	'POST /desks/hand-over': { body: () => ({ from: 'redaktion', to: 'koordination', dryRun: true }) },
	'POST /roles': { body: ({ whose }) => appointment(whose), undo: takeRoles },
	'DELETE /roles/{roleId}': { needs: ['role', 'new'], undo: takeRoles },
	'PUT /settings': { body: settings },
	'POST /appeals': { body: () => ({ title: 'Wer kann helfen?', text: 'Viele brauchen Hilfe.', closesOn: inDays(20).slice(0, 10) }) },
	'GET /appeals/{appealId}': { needs: ['appeal', 'new'] },
	'PUT /appeals/{appealId}': { needs: ['appeal', 'new'], body: () => ({ title: 'Wer kann helfen?', text: 'Viele brauchen Hilfe.', closesOn: inDays(20).slice(0, 10), state: 'open', surveyUrl: 'https://cloud.example.org/apps/forms/s/abc', surveyResult: 'Die meisten wollen es.', surveyTitle: 'Diskussion im Netz', surveyCounts: [{ question: 'Wollen wir das?', answers: [{ text: 'ja', count: 7 }] }] }) },
	'POST /appeals/{appealId}/paper': { needs: ['appeal', 'new'], body: () => ({ answers: [{ answer: 'no' }], dryRun: false }) },
	'GET /questions/{appealCode}': { needs: ['appeal', 'new'] },
	'PUT /questions/{appealCode}': { needs: ['appeal', 'new'], body: () => ({ answer: 'later', district: DISTRICT, askAgainOn: inDays(30).slice(0, 10), list: 'info' }) },
	'POST /imports': { body: () => ({ key: `probe-${randomUUID()}`, consent: '2026-1', ...table() }) },
	'POST /imports/check': { body: table },
	'GET /imports/columns': { query: () => '?kind=helpers&signature=abcdef01' },
	'PUT /imports/columns': { body: () => ({ kind: 'helpers', signature: 'abcdef01', map: '{}' }) },
	'POST /imports/{importId}/undo': { needs: ['import', 'new'], body: () => ({ after: 0 }) },
	'GET /lists/preview': { query: ({ whose }) => `?role=helper&district=${districtOf(whose)}` },
	'POST /lists/addresses': { body: ({ whose }) => ({ purpose: 'meeting', role: 'helper', district: districtOf(whose), topic: 'email' }) },
	'POST /messages': { body: ({ whose }) => ({ role: 'helper', district: districtOf(whose), topic: 'email', title: 'Treffen', text: 'Wir treffen uns.', sendKey: 'ein Formular' }) },
	'GET /messages/{messageId}': { needs: ['message', 'new'] },
	'PUT /me/lists': { body: () => ({ wish: 'mail', left: [] }) },
	'PUT /figures/survey': { body: () => ({ surveyTitle: 'Diskussion im Netz', surveyUrl: 'https://cloud.example.org/apps/forms/s/abc', surveyCounts: [{ question: 'Plattform?', answers: [{ text: 'ja', count: 12 }] }] }) },
	'PUT /figures/targets': { body: () => ({ asked: 100, answeredPercent: 80, withoutAccount: 20, contactDays: 3, baseline: 'Vorher half niemand.' }) },
	// Without the words that confirm it: the other rows still need their records.
	'POST /erasure': { body: () => ({ confirm: 'no' }) },
	'DELETE /helpers/me': { undo: ({ people, role }) => people.offer(role) },
	'PUT /helpers/me': { body: offer, undo: ({ people, role }) => people.role(role).ok('DELETE', '/helpers/me') },
}

/** Who is signed up: a person and what they agreed to. */
function seatOf(offer: unknown): unknown {
	const { person, consent } = offer as { person: unknown, consent: unknown }
	return { person, consent }
}

async function consent({ people }: Context, by: string) {
	const { consent: { version } } = await people.desk.ok<Vocabulary>('GET', '/vocabulary')
	return { version, by }
}

async function request(context: Context) {
	const forPerson = context.whose === 'for a person'
	if (context.whose === 'for a group') {
		const body = { name: 'Ortsverband Beispiel', role: 'Vorsitz', wishes: ['training'] }
		return { body, district: DISTRICT, topics: [], channels: [], consent: await consent(context, 'self') }
	}
	return {
		...forPerson ? { person: { name: 'Erna Beispiel', phone: '0351 23125 117' } } : {},
		district: DISTRICT,
		topics: ['email'],
		channels: ['video'],
		consent: await consent(context, forPerson ? 'phone' : 'self'),
	}
}

/** Contact data and place stay as they are. */
async function correction(context: Context) {
	const forOneself = context.whose === 'own' && context.role !== 'coordinator-all'
	return { district: districtOf(context.whose), topics: ['email'], channels: ['video'], consent: await consent(context, forOneself ? 'self' : 'phone') }
}

async function asks({ records }: Context) {
	return { helpers: [(await records.helperOfDistrict()).id], deadline: inDays(2) }
}

async function plan({ records, role }: Context) {
	const { id: helper } = await records.helperOfDistrict()
	const { id: request } = await records.get('request', 'new', 'district', role, true)
	return { pairs: [{ request, helper }], deadline: inDays(2) }
}

/** The page that the calls are about, with the number of its newest version. */
async function pageText({ people }: Context) {
	const { version, text } = await people.role('editor').ok<EditedPage>('GET', '/editing/pages/video-join')
	const { title, goal, topic, order, needs, markdown } = text
	return { based: version, title, goal, topic, order, needs, markdown }
}

/** The number of a version that can be published; who may not, or asks for another page, needs none. */
async function draft(context: Context) {
	return context.role !== 'editor' || context.whose === 'missing' ? 1 : (await context.people.role('editor').ok<EditedPage>('PUT', '/editing/pages/video-join', await pageText(context))).version
}

/** What the server has itself. */
async function archive({ people }: Context) {
	return people.role('editor').ok<{ archive: string }>('GET', '/archive')
}

/** The table as it is. */
async function platforms({ people }: Context) {
	const { version, platforms, purposes } = await people.role('editor').ok<PlatformTable>('GET', '/platforms')
	return {
		based: version,
		platforms: platforms.map((platform) => ({ ...platform, onTrial: undefined })),
		purposes: purposes.map((purpose) => ({ ...purpose, decision: undefined })),
	}
}

/** A line that names somebody and no more: it is refused, and leaves nothing behind. */
function table() {
	return { kind: 'helpers', source: 'table', columns: [{ field: 'name' }], lines: [{ line: 2, cells: ['Otto Liste'] }] }
}

/** As they are, with one helpdesk. */
async function settings({ people }: Context) {
	const present = await people.as('admin').ok<object>('GET', '/settings')
	return { ...present, meetingPoints: [{ district: DISTRICT, name: 'Treff', address: 'Am Markt 1' }], helpdesk: [{ district: DISTRICT, phone: '03581 23125 10', hours: 'Mo bis Fr, 9 bis 17 Uhr', name: 'Telefon' }] }
}

async function offer({ people }: Context) {
	const { agreement } = await people.desk.ok<Vocabulary>('GET', '/vocabulary')
	return { district: DISTRICT, channels: ['video'], agreement: agreement.version }
}

/** Takes back what was given in a test. */
async function takeRoles({ people, whose }: Context) {
	const admin = people.as('admin')
	const { user, group } = appointment(whose) as { user?: string, group?: string }
	const entries = await admin.ok<{ id: number, user: string | null, group: string | null }[]>('GET', '/roles')
	for (const entry of entries.filter((one) => user !== undefined ? one.user === user : one.group === group)) {
		await admin.ok('DELETE', `/roles/${entry.id}`)
	}
}
