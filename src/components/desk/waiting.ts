/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request, RequestListItem } from '../../api/types.ts'

import { dayInWords, momentInWords } from '../../composables/dates.ts'
import { n, t } from '../../l10n.ts'
import { deadlineWords, localDay, sinceWords } from './time.ts'
import { followUpWord } from './words.ts'

type Facts = Pick<RequestListItem, 'state' | 'createdAt' | 'updatedAt' | 'waitingUntil' | 'attempts' | 'nextCallAt' | 'openAsks' | 'rounds' | 'deadline' | 'followUp'>

/**
 * What a request waits for, in one sentence.
 *
 * @param item - the request
 * @param now - milliseconds since the epoch
 */
export function whyWaiting(item: Facts, now: number): string {
	const since = sinceWords(item.updatedAt, now)
	switch (item.state) {
		case 'new':
			return t('ins_netz_gegangen', 'Waits to be read, {since}.', { since: sinceWords(item.createdAt, now) })
		case 'callback':
			return callbackWords(item, since)
		case 'clarified':
			return t('ins_netz_gegangen', 'Clear what is needed, nobody asked yet, {since}.', { since })
		case 'searching':
			return searchingWords(item, since, now)
		case 'accepted':
			return t('ins_netz_gegangen', 'A helper said yes and waits for your confirmation, {since}.', { since })
		case 'arranged':
			return t('ins_netz_gegangen', 'The two are to talk to each other, {since}.', { since })
		case 'done':
			return t('ins_netz_gegangen', 'The helper reported something. Please close it, {since}.', { since })
		case 'waiting':
			return restWords(item.waitingUntil, since, now)
		case 'closed':
		case 'withdrawn':
			return t('ins_netz_gegangen', 'Ended {since}.', { since })
	}
}

/**
 * When the help goes on with the same helper: until somebody asks how it is going.
 *
 * @param request - as the desk sees it
 */
export function tandemWords(request: Pick<Request, 'state' | 'reviewDate' | 'asks'>): string | null {
	const { state, reviewDate, asks } = request
	return state === 'done' && reviewDate !== null && asks.some((ask) => ask.report === 'goes_on' && ask.endedAt === null)
		? t('ins_netz_gegangen', 'A standing tandem. Please ask how it is going on {day}.', { day: dayInWords(reviewDate) })
		: null
}

/**
 * @param item - the request
 */
export function dueWords(item: Pick<RequestListItem, 'followUp' | 'confirmBy'>): string[] {
	const over = item.confirmBy === null
		? []
		: [t('ins_netz_gegangen', 'Came over the form: please ask until {moment} whether it was really this person. Then it is deleted.', { moment: momentInWords(item.confirmBy) })]
	return [...over, ...item.followUp.map(followUpWord)]
}

/**
 * The last day of the rest is already the day on which the list of what is due shows it.
 *
 * @param until - last day of the rest
 * @param since - how long it rests
 * @param now - milliseconds since the epoch
 */
function restWords(until: string | null, since: string, now: number): string {
	if (until === null) {
		return t('ins_netz_gegangen', 'Waits, {since}.', { since })
	}
	const day = dayInWords(until)
	const today = localDay(now)
	if (until < today) {
		return t('ins_netz_gegangen', 'Was to wait until {day}. It is due now.', { day })
	}
	return until === today
		? t('ins_netz_gegangen', 'Was to wait until today. It is due now.')
		: t('ins_netz_gegangen', 'Waits until {day}.', { day })
}

/**
 * @param item - a request to be called back
 * @param since - how long
 */
function callbackWords(item: Facts, since: string): string {
	const attempts = item.attempts === 0
		? t('ins_netz_gegangen', 'not tried yet')
		: n('ins_netz_gegangen', 'tried %n time', 'tried %n times', item.attempts)
	return item.nextCallAt === null
		? t('ins_netz_gegangen', 'Waits for a call {since}, {attempts}.', { since, attempts })
		: t('ins_netz_gegangen', 'To be called from {moment}, {attempts}.', { moment: momentInWords(item.nextCallAt), attempts })
}

/**
 * @param item - a request for which helpers are looked for
 * @param since - how long
 * @param now - milliseconds since the epoch
 */
function searchingWords(item: Facts, since: string, now: number): string {
	if (item.openAsks > 0) {
		const asked = n('ins_netz_gegangen', '%n helper is asked', '%n helpers are asked', item.openAsks)
		return item.deadline === null ? `${asked}.` : `${asked}, ${deadlineWords(item.deadline, now)}.`
	}
	return item.rounds > 0
		? n('ins_netz_gegangen', 'Nobody found in %n round. Please ask others, {since}.', 'Nobody found in %n rounds. Please ask others, {since}.', item.rounds, { since })
		: t('ins_netz_gegangen', 'Waits for somebody to be asked, {since}.', { since })
}
