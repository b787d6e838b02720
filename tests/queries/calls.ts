/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Account } from '../server/server.ts'
import type { World } from './world.ts'

import { inDays } from '../server/world.ts'

export interface Counted {
	account: Account
	verb: string
	/** With the question; `World` gives ids that fit the call. */
	path: (world: World) => string
	body?: (world: World) => unknown
	/** How many more there may be with many records, and why. */
	more?: { number: number, why: string }
}

const get = (account: Account, path: (world: World) => string): Counted => ({ account, verb: 'GET', path })
const post = (account: Account, path: (world: World) => string, body?: (world: World) => unknown): Counted => ({ account, verb: 'POST', path, body })

/** Among the many one more person coordinates a district. */
const ONE_MORE_DESK = 'who looks after all districts is told which look after themselves: of each the server is asked who the first coordinator is, whether they may still use the app and whether they are away, one after the other'

const A_NAME = 'the name of each person who can be entered comes from the account'

/** Calls whose work could grow with the records there are. Every list is read at its full length. */
export const COUNTED: Counted[] = [
	{ ...get('koordination', () => '/me'), more: { number: 3, why: ONE_MORE_DESK } },
	get('mitglied', () => '/vocabulary'),
	get('mitglied', () => '/requests?queue=mine&limit=200'),
	...['new', 'callback', 'searching', 'unanswered', 'confirm', 'followup', 'stale', 'bodies', 'all'].map((queue) => get('koordination', () => `/requests?queue=${queue}&limit=200`)),
	get('aufnahme', () => '/requests?queue=callback&limit=200'),
	get('koordination', () => '/requests/counts'),
	...['/requests?queue=all&limit=200&only=unattended', '/requests/counts?only=unattended'].map((path) => ({ ...get('koordination', () => path), more: { number: 3, why: ONE_MORE_DESK } })),
	{ ...get('koordination', () => '/today'), more: { number: 10, why: 'the name of each helper who said yes comes from the account; ten steps are shown at most' } },
	{ ...get('aufnahme', () => `/requests/find?phone=${encodeURIComponent('0351 23125 117')}`), more: { number: 10, why: 'each request found is an access event of its own; ten are found at most' } },
	get('koordination', ({ asked }) => `/requests/${asked}`),
	get('koordination', ({ asked }) => `/requests/${asked}/contact`),
	get('koordination', ({ asked }) => `/requests/${asked}/calls`),
	get('koordination', ({ asked }) => `/requests/${asked}/appointments`),
	get('koordination', ({ asked }) => `/events?request=${asked}&limit=200`),
	get('koordination', () => '/helpers?limit=200'),
	get('koordination', () => '/helpers?limit=200&topic=email&district=14612'),
	get('koordination', ({ helper }) => `/helpers/${helper}`),
	get('koordination', ({ helper }) => `/helpers/${helper}/contact`),
	get('helferin', () => '/helpers/me'),
	get('helferin', () => '/asks/mine?limit=200'),
	get('helferin', () => '/assignments/mine?limit=200'),
	get('helferin', () => '/appointments/mine?limit=200'),
	get('helferin', () => '/board?limit=200'),
	get('koordination', () => '/matching/input'),
	{ ...get('koordination', () => '/matching/input?only=unattended'), more: { number: 3, why: ONE_MORE_DESK } },
	get('koordination', () => '/figures'),
	get('koordination', () => '/lists/preview?role=helper'),
	get('koordination', () => '/lists/preview?role=coordinator&district=14626'),
	get('koordination', () => '/messages?limit=200'),
	get('helferin', () => '/me/messages'),
	get('helferin', () => '/me/lists'),
	get('redaktion', () => '/appeals?limit=200'),
	{ ...get('koordination', () => '/desks'), more: { number: 1, why: A_NAME } },
	get('koordination', () => '/imports?limit=200'),
	{ ...get('koordination', () => '/roles'), more: { number: 1, why: A_NAME } },
	get('koordination', () => '/accounts?name=demo'),
	...['/handbook', '/handbook/files', '/brochure', '/search?term=Link', '/glossary', '/platforms'].map((path) => get('mitglied', () => path)),
	...['/archive', '/editing/pages', '/editing/pages/files', '/suggestions?limit=200'].map((path) => get('redaktion', () => path)),
	get('mitglied', () => '/me/readers?limit=200'),
	get('vertrauen', () => '/reports?limit=200'),
	get('mitglied', () => '/sessions?limit=200'),
	get('mitglied', ({ session }) => `/sessions/${session}`),
	get('koordination', ({ session }) => `/sessions/${session}/people`),
	get('aufnahme', () => '/seats/calls?limit=200'),
	get('admin', () => '/settings'),
	get('admin', () => '/groups'),
	post('mitglied', () => '/requests', ({ consent }) => ({ district: '14612', topics: ['email'], channels: ['video'], consent: { version: consent, by: 'self' } })),
	post('koordination', ({ fresh }) => `/requests/${fresh}/moves`, () => ({ to: 'callback' })),
	post('koordination', ({ fresh }) => `/requests/${fresh}/urgency`, () => ({ urgency: 1 })),
	post('koordination', ({ fresh }) => `/requests/${fresh}/calls`, () => ({ direction: 'out', result: 'reached' })),
	post('koordination', ({ fresh }) => `/requests/${fresh}/asks`, ({ helper }) => ({ helpers: [helper], deadline: inDays(2) })),
	{ ...post('koordination', () => '/messages', () => ({ role: 'helper', district: '14612', title: 'Treffen', text: 'Wir treffen uns.' })), more: { number: 4, why: 'each message of a day takes the next of five places, whatever the lists hold' } },
	post('koordination', () => '/plans/apply', ({ planned, helper }) => ({ pairs: [{ request: planned, helper }], deadline: inDays(2) })),
	post('koordination', ({ waiting }) => `/asks/${waiting}/answer`, () => ({ accept: true, by: 'phone' })),
	post('koordination', ({ asked }) => `/requests/${asked}/confirm`, ({ waiting }) => ({ ask: waiting })),
	post('koordination', ({ asked }) => `/requests/${asked}/reopen`),
	post('koordination', ({ asked }) => `/requests/${asked}/close`, () => ({ outcome: 'solved' })),
	post('helfer', ({ session }) => `/sessions/${session}/seat`),
	post('helfer', ({ board }) => `/board/${board}/offer`),
]
