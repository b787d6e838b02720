/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Reason } from './types.ts'

import { t } from '@nextcloud/l10n'

export type ErrorKind = 'invalid' | 'missing' | 'conflict' | 'network' | 'session' | 'server'

/** What a refusal says: the `data` of its envelope, as far as it has one. */
interface Refusal {
	message?: string
	field?: string
	reason?: Reason | 'edited'
}

/** Every call of src/api fails with this and nothing else. `message` can be shown to people. */
export class ApiError extends Error {
	/** HTTP status, 0 when no answer came. */
	readonly status: number
	readonly kind: ErrorKind
	/** Dotted path of the field that was refused (400). */
	readonly field: string | null
	/** Why a move is not possible (any more) (409). */
	readonly reason: Reason | 'edited' | null
	/** Everything the refusal says, such as both texts of two editors. */
	readonly data: unknown

	constructor(status: number, refusal: Refusal = {}) {
		const kind = kindOf(status)
		super((kind === 'invalid' || kind === 'conflict') && refusal.message ? refusal.message : sentence(kind))
		this.name = 'ApiError'
		this.status = status
		this.kind = kind
		this.field = refusal.field || null
		this.reason = refusal.reason ?? null
		this.data = refusal
	}
}

/**
 * @param status - HTTP status, 0 when no answer came
 */
function kindOf(status: number): ErrorKind {
	switch (status) {
		case 0: return 'network'
		case 400: return 'invalid'
		case 401:
		case 412: return 'session'
		case 403:
		case 404: return 'missing'
		case 409: return 'conflict'
		default: return 'server'
	}
}

/**
 * What to say when the server itself has no sentence for people.
 *
 * @param kind - kind of the failure
 */
function sentence(kind: ErrorKind): string {
	switch (kind) {
		case 'network': return t('ins_netz_gegangen', 'There is no connection right now. What you typed is kept. Please try again.')
		case 'session': return t('ins_netz_gegangen', 'You are signed out by now. Please sign in again. What you typed is kept.')
		case 'missing': return t('ins_netz_gegangen', 'This is not here any more, or it is not meant for you.')
		case 'conflict': return t('ins_netz_gegangen', 'Somebody else was quicker. Please have a look at the present state.')
		case 'invalid': return t('ins_netz_gegangen', 'Something in the form does not fit yet.')
		case 'server': return t('ins_netz_gegangen', 'The server could not do this. Please try again in a moment.')
	}
}
