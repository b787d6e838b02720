/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Account } from '../../server/server.ts'

/** What a call is held against: the cheapest authenticated call of the same host in the same run. */
export const LIMITS = { cheap: Infinity, single: 1.5, list: 4 } as const

export interface Measured {
	kind: keyof typeof LIMITS
	account: Account
	/** Path of the app, or an absolute one; `{request}` and `{helper}` stand for ids that exist. */
	path: string
}

const QUEUES = ['new', 'callback', 'searching', 'unanswered', 'confirm', 'followup', 'stale', 'all']

/** Every list at its usual length, every record that is opened often. */
export const CALLS: Measured[] = [
	{ kind: 'cheap', account: 'koordination', path: '/me' },
	{ kind: 'cheap', account: 'koordination', path: '/places/01067' },
	{ kind: 'cheap', account: 'koordination', path: '/ocs/v2.php/apps/notifications/api/v2/notifications' },
	{ kind: 'single', account: 'koordination', path: '/requests/{request}' },
	{ kind: 'single', account: 'koordination', path: '/requests/{request}/contact' },
	{ kind: 'single', account: 'koordination', path: '/helpers/{helper}' },
	{ kind: 'single', account: 'koordination', path: '/helpers/{helper}/contact' },
	{ kind: 'single', account: 'helferin', path: '/helpers/me' },
	...QUEUES.map((queue): Measured => ({ kind: 'list', account: 'koordination', path: `/requests?queue=${queue}` })),
	{ kind: 'list', account: 'aufnahme', path: '/requests?queue=callback' },
	{ kind: 'list', account: 'mitglied', path: '/requests?queue=mine' },
	{ kind: 'list', account: 'koordination', path: '/requests/counts' },
	{ kind: 'list', account: 'koordination', path: '/requests/find?phone=030%2023125%20117' },
	{ kind: 'list', account: 'koordination', path: '/helpers' },
	{ kind: 'list', account: 'koordination', path: '/helpers?topic=email' },
	{ kind: 'list', account: 'koordination', path: '/events?request={request}' },
	{ kind: 'list', account: 'koordination', path: '/roles' },
	...['/today', '/imports', '/sessions', '/seats/calls', '/appeals', '/messages', '/desks'].map((path): Measured => ({ kind: 'list', account: 'koordination', path })),
	{ kind: 'list', account: 'helferin', path: '/asks/mine' },
	{ kind: 'list', account: 'helferin', path: '/assignments/mine' },
	{ kind: 'list', account: 'helferin', path: '/board' },
	{ kind: 'list', account: 'mitglied', path: '/handbook' },
]
