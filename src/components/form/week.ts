/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { t } from '../../l10n.ts'

export interface Day {
	/** First part of a slot id. */
	id: string
	name: string
}

export interface Part {
	/** Last part of a slot id. */
	id: string
	name: string
}

/** Monday to Sunday. */
export function daysOfWeek(): Day[] {
	return [
		{ id: 'mon', name: t('ins_netz_gegangen', 'Monday') },
		{ id: 'tue', name: t('ins_netz_gegangen', 'Tuesday') },
		{ id: 'wed', name: t('ins_netz_gegangen', 'Wednesday') },
		{ id: 'thu', name: t('ins_netz_gegangen', 'Thursday') },
		{ id: 'fri', name: t('ins_netz_gegangen', 'Friday') },
		{ id: 'sat', name: t('ins_netz_gegangen', 'Saturday') },
		{ id: 'sun', name: t('ins_netz_gegangen', 'Sunday') },
	]
}

/** Morning, afternoon, evening. */
export function partsOfDay(): Part[] {
	return [
		{ id: 'am', name: t('ins_netz_gegangen', 'in the morning') },
		{ id: 'pm', name: t('ins_netz_gegangen', 'in the afternoon') },
		{ id: 'eve', name: t('ins_netz_gegangen', 'in the evening') },
	]
}

/**
 * One line for a day: "Monday in the morning, in the evening".
 *
 * @param slots - slot ids; none means any time
 */
export function slotsInWords(slots: readonly string[]): string[] {
	if (slots.length === 0) {
		return [t('ins_netz_gegangen', 'at any time')]
	}
	return daysOfWeek().flatMap((day) => {
		const parts = partsOfDay().filter((part) => slots.includes(`${day.id}_${part.id}`))
		return parts.length === 0 ? [] : [`${day.name} ${parts.map((part) => part.name).join(', ')}`]
	})
}
