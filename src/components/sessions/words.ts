/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { GroupSession, SeatCall } from '../../api/types.ts'

import { n, t } from '../../l10n.ts'

type Places = Pick<GroupSession, 'state' | 'seats' | 'taken' | 'waiting'>

/**
 * Whether there is room, in words.
 *
 * @param session - of the server
 */
export function placesWords(session: Places): string {
	if (session.state === 'cancelled') {
		return t('ins_netz_gegangen', 'This date is cancelled.')
	}
	const free = session.seats - session.taken
	if (free > 0 && session.waiting === 0) {
		return n('ins_netz_gegangen', 'One place is free.', '%n places are free.', free)
	}
	return session.waiting === 0
		? t('ins_netz_gegangen', 'All places are taken.')
		: n('ins_netz_gegangen', 'All places are taken. One person waits.', 'All places are taken. %n people wait.', session.waiting)
}

/**
 * What it means for the one who reads.
 *
 * @param mine - state of the own seat
 */
export function mineWords(mine: GroupSession['mine']): string | null {
	switch (mine) {
		case 'seated': return t('ins_netz_gegangen', 'You have a place. We remind you the day before.')
		case 'waiting': return t('ins_netz_gegangen', 'You are on the waiting list. We tell you when a place gets free.')
		case 'invited': return t('ins_netz_gegangen', 'You are invited. Would you like to come?')
		default: return null
	}
}

/**
 * The same in a few words, for a list.
 *
 * @param session - in which somebody has a seat, waits or is invited
 */
export function seatTitle(session: Pick<GroupSession, 'state' | 'mine'>): string {
	if (session.state === 'cancelled') {
		return t('ins_netz_gegangen', 'This date is cancelled.')
	}
	switch (session.mine) {
		case 'seated': return t('ins_netz_gegangen', 'You have a place')
		case 'waiting': return t('ins_netz_gegangen', 'You are on the waiting list')
		default: return t('ins_netz_gegangen', 'You are invited')
	}
}

/**
 * Why somebody has to be called.
 *
 * @param about - code of the server
 */
export function callWords(about: SeatCall['about']): string {
	switch (about) {
		case 'invited': return t('ins_netz_gegangen', 'Ask whether the person would like to come.')
		case 'moved_up': return t('ins_netz_gegangen', 'Say that there is a place now.')
		case 'moved': return t('ins_netz_gegangen', 'Say that time or place have changed.')
		case 'cancelled': return t('ins_netz_gegangen', 'Say that it is cancelled.')
		default: return t('ins_netz_gegangen', 'Remind the person: it is tomorrow.')
	}
}

/**
 * How a seat stands, for the desk.
 *
 * @param state - of the seat
 */
export function seatWord(state: 'invited' | 'seated' | 'waiting' | 'left'): string {
	switch (state) {
		case 'invited': return t('ins_netz_gegangen', 'invited')
		case 'seated': return t('ins_netz_gegangen', 'has a place')
		case 'waiting': return t('ins_netz_gegangen', 'on the waiting list')
		default: return t('ins_netz_gegangen', 'signed off')
	}
}
