/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { watch } from 'vue'
import { forgetDraft, keepDraft, readDraft } from '../stores/drafts.ts'

export interface Draft {
	/** Whether something typed earlier was brought back. */
	restored: boolean
	/** After sending, or when somebody throws it away. */
	forget: () => void
}

/**
 * Keeps what is typed in this browser until it is sent: over reload, over the end
 * of the session, over a closed tab.
 *
 * @param name - which form
 * @param values - reactive values of the form; filled with what was kept
 */
export function useDraft<T extends object>(name: string, values: T): Draft {
	const kept = readDraft<T>(name)
	if (kept !== null) {
		takeBack(values, kept)
	}

	let active = true
	watch(values, () => {
		if (active) {
			keepDraft(name, values)
		}
	}, { deep: true, flush: 'sync' })

	return {
		restored: kept !== null,
		forget() {
			active = false
			forgetDraft(name)
		},
	}
}

/**
 * Only fields this version of the form knows: an old draft must not break a new form.
 *
 * @param values - of the form, changed here
 * @param kept - what was typed earlier
 */
export function takeBack<T extends object>(values: T, kept: Partial<T>): void {
	for (const key of Object.keys(values) as (keyof T)[]) {
		if (key in kept && typeof kept[key] === typeof values[key] && Array.isArray(kept[key]) === Array.isArray(values[key])) {
			values[key] = kept[key] as T[keyof T]
		}
	}
}
