/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { watch } from 'vue'
import { forgetDraft, keepDraft, readDraft } from '../stores/drafts.ts'
import { takeBack } from './useDraft.ts'

/**
 * Keeps what is ticked and typed until it is sent: over reload and the end of the session, in this tab alone.
 * For the desk, and for what a helper or member says about somebody else or in confidence: computers are shared,
 * so it goes with the tab.
 *
 * @param name - which form
 * @param values - reactive values of the form; filled with what was kept
 * @return forgets it, once it is sent
 */
export function useDeskDraft<T extends object>(name: string, values: T): () => void {
	let untouched = JSON.stringify(values)
	const kept = readDraft<T>(name, sessionStorage)
	if (kept !== null) {
		takeBack(values, kept)
	}

	watch(values, () => {
		if (JSON.stringify(values) === untouched) {
			forgetDraft(name, sessionStorage)
		} else {
			keepDraft(name, values, sessionStorage)
		}
	}, { deep: true, flush: 'sync' })

	return () => {
		untouched = JSON.stringify(values)
		forgetDraft(name, sessionStorage)
	}
}

/**
 * Whether something was typed there before.
 *
 * @param name - which form
 */
export function hasDeskDraft(name: string): boolean {
	return readDraft(name, sessionStorage) !== null
}

/**
 * For a form that does not send by itself.
 *
 * @param name - which form
 */
export function forgetDeskDraft(name: string): void {
	forgetDraft(name, sessionStorage)
}
