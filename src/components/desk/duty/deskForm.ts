/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Desk, DeskInput, DeskPerson, DeskShift } from '../../../api/types.ts'

import { t } from '../../../l10n.ts'

/** A shift as it is typed: '' stands for "nobody yet". */
export interface TypedShift {
	/** As text, like everything that is chosen in a list. */
	kind: string
	/** 1 to 7 as text, because it is chosen in a list. */
	weekday: string
	from: string
	to: string
	phone: string
	user: string
}

export interface DeskValues {
	state: Desk['state']
	notice: string
	shifts: TypedShift[]
	/** What was read before typing: whoever else has saved meanwhile is not overwritten. */
	based: string
}

/** Monday first. */
export function weekdays(): { id: string, name: string }[] {
	return [
		t('ins_netz_gegangen', 'Monday'),
		t('ins_netz_gegangen', 'Tuesday'),
		t('ins_netz_gegangen', 'Wednesday'),
		t('ins_netz_gegangen', 'Thursday'),
		t('ins_netz_gegangen', 'Friday'),
		t('ins_netz_gegangen', 'Saturday'),
		t('ins_netz_gegangen', 'Sunday'),
	].map((name, index) => ({ id: String(index + 1), name }))
}

/**
 * @param desk - as the server has it
 */
export function typed(desk: Desk): DeskValues {
	return {
		state: desk.state,
		notice: desk.notice,
		based: desk.version,
		shifts: desk.shifts.map((shift) => ({ ...shift, weekday: String(shift.weekday), phone: shift.phone ?? '', user: shift.user ?? '' })),
	}
}

/**
 * One more shift, on the day after the last one and otherwise like it.
 *
 * @param shifts - that are there
 */
export function another(shifts: readonly TypedShift[]): TypedShift {
	const last = shifts.at(-1)
	return last === undefined
		? { kind: 'helpdesk', weekday: '1', from: '17:00', to: '19:00', phone: '', user: '' }
		: { ...last, weekday: String(Number(last.weekday) % 7 + 1), user: '' }
}

/**
 * @param shift - of a rota
 * @param people - who may stand there
 */
export function shiftInWords(shift: DeskShift, people: readonly DeskPerson[]): string {
	const day = weekdays()[shift.weekday - 1]?.name ?? ''
	const who = shift.user === null ? t('ins_netz_gegangen', 'nobody yet') : people.find(({ user }) => user === shift.user)?.name ?? shift.user
	return [day, `${shift.from}–${shift.to}`, shift.phone, who].filter(Boolean).join(', ')
}

/**
 * @param values - as typed
 */
export function deskInput(values: DeskValues): DeskInput {
	return {
		state: values.state,
		notice: values.notice.trim() || null,
		based: values.based,
		shifts: values.shifts.map((shift) => ({
			kind: shift.kind as DeskShift['kind'],
			weekday: Number(shift.weekday),
			from: shift.from,
			to: shift.to,
			phone: shift.kind === 'helpdesk' ? shift.phone.trim() || null : null,
			user: shift.user || null,
		})),
	}
}
