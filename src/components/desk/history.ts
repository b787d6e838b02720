/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Call, Event } from '../../api/types.ts'

import { t } from '../../l10n.ts'
import { momentWords } from './time.ts'

export interface HistoryEntry {
	key: string
	at: string
	text: string
	/** Account name of who did it; null for the app itself. */
	by: string | null
	note: string | null
}

/** What the server calls things, in words for the desk. */
const EVENT_WORDS: Record<string, () => string> = {
	created: () => t('ins_netz_gegangen', 'The request came in.'),
}

/**
 * Events and calls of a request in one line of time, the newest first.
 *
 * @param events - who did what
 * @param calls - the log of calls
 */
export function historyOf(events: readonly Event[], calls: readonly Call[]): HistoryEntry[] {
	return [
		...events.map((event) => ({ key: `event-${event.id}`, at: event.at, text: eventWord(event), by: event.actor, note: null })),
		...calls.map((call) => ({ key: `call-${call.id}`, at: call.at, text: callWord(call), by: call.by, note: call.note })),
	].sort((a, b) => b.at.localeCompare(a.at) || b.key.localeCompare(a.key, undefined, { numeric: true }))
}

/**
 * @param call - from the log
 */
function callWord(call: Call): string {
	const result = resultWord(call)
	return call.nextAt === null
		? result
		: t('ins_netz_gegangen', '{result} Next call: {moment}.', { result, moment: momentWords(call.nextAt) })
}

/**
 * @param call - from the log
 */
function resultWord(call: Call): string {
	if (call.direction === 'in') {
		return t('ins_netz_gegangen', 'The person called.')
	}
	switch (call.result) {
		case 'reached': return t('ins_netz_gegangen', 'Called and reached.')
		case 'left_message': return t('ins_netz_gegangen', 'Called and left a message.')
		default: return t('ins_netz_gegangen', 'Called, not reached.')
	}
}

/**
 * @param event - from the list of events
 */
function eventWord(event: Event): string {
	return EVENT_WORDS[event.action]?.() ?? event.action
}
