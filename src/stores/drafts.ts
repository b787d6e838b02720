/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { getCurrentUser } from '@nextcloud/auth'

/**
 * Half-filled forms, each under the id of the person: somebody else who signs in
 * at the same browser never sees them.
 *
 * @param name - which form
 */
function keyOf(name: string): string {
	return `ins_netz_gegangen:draft:${getCurrentUser()?.uid ?? ''}:${name}`
}

/**
 * @param name - which form
 */
export function readDraft<T>(name: string): Partial<T> | null {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
		return kept !== null && typeof kept === 'object' ? kept as Partial<T> : null
	} catch {
		return null
	}
}

/**
 * @param name - which form
 * @param values - what is typed so far
 */
export function keepDraft(name: string, values: object): void {
	try {
		localStorage.setItem(keyOf(name), JSON.stringify(values))
	} catch {
		// No room or no permission: the form works all the same, it is only not kept.
	}
}

/**
 * @param name - which form
 */
export function forgetDraft(name: string): void {
	try {
		localStorage.removeItem(keyOf(name))
	} catch {
		// Nothing can be kept here, so nothing is left behind.
	}
}

/** Everything this person has typed and not sent. */
export function forgetAllDrafts(): void {
	const prefix = keyOf('')
	for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
		localStorage.removeItem(key)
	}
}
