/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { AskOfRequest, Call, Event, RequestState } from '../../api/types.ts'

import { momentInWords } from '../../composables/dates.ts'
import { t } from '../../l10n.ts'
import { reportWord, stateWord } from './words.ts'

export interface HistoryEntry {
	key: string
	at: string
	text: string
	/** Who did it; null for the app itself. */
	by: string | null
	note: string | null
}

/** What the server calls things, in words for the desk. */
const EVENT_WORDS: Record<string, (event: Event) => string> = {
	created: () => t('ins_netz_gegangen', 'The request came in.'),
	changed: () => t('ins_netz_gegangen', 'The request was corrected.'),
	moved: ({ detail }) => t('ins_netz_gegangen', 'Now: {state}.', { state: stateWord(detail as RequestState) }),
	asked: () => t('ins_netz_gegangen', 'A helper was asked.'),
	accepted: () => t('ins_netz_gegangen', 'A helper said yes.'),
	declined: () => t('ins_netz_gegangen', 'A helper said no.'),
	no_answer: () => t('ins_netz_gegangen', 'A helper did not answer in time.'),
	filled: () => t('ins_netz_gegangen', 'An ask ended, because somebody else was quicker.'),
	offered: () => t('ins_netz_gegangen', 'A helper offered to do it from the board.'),
	confirmed: () => t('ins_netz_gegangen', 'The helper was confirmed, contact data was released.'),
	ended: () => t('ins_netz_gegangen', 'The task ended, the helper no longer sees the contact data.'),
	returned: () => t('ins_netz_gegangen', 'The helper handed the task back.'),
	contacted: ({ detail }) => detail === 'not_reached'
		? t('ins_netz_gegangen', 'The helper called and reached nobody.')
		: t('ins_netz_gegangen', 'The helper called and reached the person.'),
	reported: ({ detail }) => detail === null ? t('ins_netz_gegangen', 'The helper reported.') : reportWord(detail),
	told: () => t('ins_netz_gegangen', 'The person was told who will call.'),
	urgency: () => t('ins_netz_gegangen', 'The urgency was changed.'),
	board_opened: () => t('ins_netz_gegangen', 'It was put on the board.'),
	board_closed: () => t('ins_netz_gegangen', 'It was taken off the board.'),
	handed_over: () => t('ins_netz_gegangen', 'Somebody else of the desk looks after it now.'),
	reopened: () => t('ins_netz_gegangen', 'The search began again.'),
	closed: () => t('ins_netz_gegangen', 'The request was closed.'),
	withdrawn: () => t('ins_netz_gegangen', 'Taken back.'),
	anonymised: () => t('ins_netz_gegangen', 'All personal data was deleted.'),
	read_contact: () => t('ins_netz_gegangen', 'Somebody looked at the contact data.'),
	exported: () => t('ins_netz_gegangen', 'Somebody took the contact data into a list.'),
	appointment_proposed: () => t('ins_netz_gegangen', 'Times for an appointment were proposed.'),
	appointment_agreed: () => t('ins_netz_gegangen', 'An appointment was made.'),
	appointment_moved: () => t('ins_netz_gegangen', 'The appointment was moved.'),
	appointment_cancelled: () => t('ins_netz_gegangen', 'The appointment was cancelled.'),
	reminded_to_call: () => t('ins_netz_gegangen', 'The helper was reminded to call.'),
	page_sent: () => t('ins_netz_gegangen', 'The person got a page of the handbook.'),
	stuck: () => t('ins_netz_gegangen', 'The search does not get on: the coordination was told.'),
	stuck_wide: () => t('ins_netz_gegangen', 'The search still does not get on: the state level was told.'),
	open_for_long: () => t('ins_netz_gegangen', 'Open for long: we asked whether it is still needed.'),
	expired: () => t('ins_netz_gegangen', 'Deleted, because nobody agreed to it in time.'),
	found: () => t('ins_netz_gegangen', 'Found by the phone number.'),
}

/** The same with the name of the helper, where the ask still stands on the page. */
const WORDS_WITH_NAME: Record<string, (name: string) => string> = {
	asked: (name) => t('ins_netz_gegangen', '{name} was asked.', { name }),
	accepted: (name) => t('ins_netz_gegangen', '{name} said yes.', { name }),
	declined: (name) => t('ins_netz_gegangen', '{name} said no.', { name }),
	no_answer: (name) => t('ins_netz_gegangen', '{name} did not answer in time.', { name }),
}

/**
 * Events and calls of a request in one line of time, the newest first.
 *
 * @param events - who did what
 * @param calls - the log of calls
 * @param asks - who was asked
 */
export function historyOf(events: readonly Event[], calls: readonly Call[], asks: readonly AskOfRequest[] = []): HistoryEntry[] {
	const names = new Map(asks.map(({ id, helper }) => [id, helper.name]))
	return [
		// A call stands in the log with more words than in the events.
		...events.filter(({ action }) => action !== 'called').map((event) => ({ key: `event-${event.id}`, at: event.at, text: eventWord(event, names), by: event.actorName, note: null })),
		...calls.map((call) => ({ key: `call-${call.id}`, at: call.at, text: callWord(call), by: call.byName, note: call.note })),
	].sort((a, b) => b.at.localeCompare(a.at) || b.key.localeCompare(a.key, undefined, { numeric: true }))
}

/**
 * @param call - from the log
 */
function callWord(call: Call): string {
	const result = resultWord(call)
	return call.nextAt === null
		? result
		: t('ins_netz_gegangen', '{result} Next call: {moment}.', { result, moment: momentInWords(call.nextAt) })
}

/**
 * @param call - from the log
 */
function resultWord(call: Call): string {
	// A note that belongs to a step: the step itself stands among the events.
	if (call.direction === 'note') {
		return call.result === 'report'
			? t('ins_netz_gegangen', 'The helper wrote with the report:')
			: t('ins_netz_gegangen', 'Noted at the end:')
	}
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
 * @param names - ask → helper
 */
function eventWord(event: Event, names: ReadonlyMap<number, string>): string {
	const name = event.record === 'ask' ? names.get(event.recordId) : undefined
	const named = WORDS_WITH_NAME[event.action]
	if (name !== undefined && named !== undefined) {
		return named(name)
	}
	return EVENT_WORDS[event.action]?.(event) ?? event.action
}
