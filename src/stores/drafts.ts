/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { getCurrentUser } from '@nextcloud/auth'

const PREFIX = 'ins_netz_gegangen:draft:'

/**
 * Half-filled forms, each under the id of the person: somebody else who signs in
 * at the same browser never sees them.
 *
 * @param name - which form
 */
function keyOf(name: string): string {
	return `${PREFIX}${getCurrentUser()?.uid ?? ''}:${name}`
}

/**
 * @param name - which form
 * @param place - this browser, or only this tab
 */
export function readDraft<T>(name: string, place: Storage = localStorage): Partial<T> | null {
	try {
		const kept: unknown = JSON.parse(place.getItem(keyOf(name)) ?? 'null')
		return kept !== null && typeof kept === 'object' ? kept as Partial<T> : null
	} catch {
		return null
	}
}

/**
 * @param name - which form
 * @param values - what is typed so far
 * @param place - this browser, or only this tab
 */
export function keepDraft(name: string, values: object, place: Storage = localStorage): void {
	try {
		place.setItem(keyOf(name), JSON.stringify(values))
	} catch {
		// No room or no permission: the form works all the same, it is only not kept.
	}
}

/**
 * @param name - which form
 * @param place - this browser, or only this tab
 */
export function forgetDraft(name: string, place: Storage = localStorage): void {
	try {
		place.removeItem(keyOf(name))
	} catch {
		// Nothing can be kept here, so nothing is left behind.
	}
}

/** Everything this person has typed and not sent. */
export function forgetAllDrafts(): void {
	const prefix = keyOf('')
	for (const place of [localStorage, sessionStorage]) {
		Object.keys(place).filter((one) => one.startsWith(prefix)).forEach((key) => place.removeItem(key))
	}
}

/** What somebody else has typed in this tab before: it may be about a third person, and is no business of the next. */
export function forgetForeignDrafts(): void {
	const mine = keyOf('')
	for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith(PREFIX) && !one.startsWith(mine))) {
		sessionStorage.removeItem(key)
	}
}
