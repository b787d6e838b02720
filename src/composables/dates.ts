/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { getCanonicalLocale } from '@nextcloud/l10n'
import { t } from '../l10n.ts'

/**
 * @param day - `YYYY-MM-DD`
 */
export function dayInWords(day: string): string {
	// Noon, so that no time zone can move it to the day before.
	return format(new Date(`${day}T12:00:00Z`), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}

/**
 * As mails and bells say it (lib/Service/TimeWords.php); rules/cases/when.json holds both to it.
 *
 * @param moment - ISO 8601 with `Z`
 */
export function momentInWords(moment: string): string {
	const date = new Date(moment)
	return t('ins_netz_gegangen', '{day}, {time}', {
		day: format(date, { weekday: 'long', day: 'numeric', month: 'long' }),
		time: format(date, { hour: '2-digit', minute: '2-digit' }),
	})
}

/**
 * @param moment - ISO 8601 with `Z`
 */
export function dateOf(moment: string): string {
	return format(new Date(moment), { day: 'numeric', month: 'long', year: 'numeric' })
}

/**
 * @param date - a moment
 * @param options - which parts
 */
function format(date: Date, options: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat(getCanonicalLocale(), options).format(date)
}
