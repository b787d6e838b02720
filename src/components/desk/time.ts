/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { momentInWords } from '../../composables/dates.ts'
import { n, t } from '../../l10n.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * @param iso - moment in the past
 * @param now - milliseconds since the epoch
 * @return nights between the two
 */
export function daysSince(iso: string, now: number): number {
	return Math.round((startOfDay(now) - startOfDay(Date.parse(iso))) / DAY)
}

/**
 * @param iso - moment in the past
 * @param now - milliseconds since the epoch
 * @return „since today“, „since yesterday“, „for 5 days“
 */
export function sinceWords(iso: string, now: number): string {
	const days = daysSince(iso, now)
	if (days <= 0) {
		return t('ins_netz_gegangen', 'since today')
	}
	return days === 1
		? t('ins_netz_gegangen', 'since yesterday')
		: n('ins_netz_gegangen', 'for %n day', 'for %n days', days)
}

/**
 * @param iso - deadline
 * @param now - milliseconds since the epoch
 * @return how long it still runs, or that it is over
 */
export function deadlineWords(iso: string, now: number): string {
	const left = Date.parse(iso) - now
	if (left <= 0) {
		return t('ins_netz_gegangen', 'deadline over since {moment}', { moment: momentInWords(iso) })
	}
	const rest = left < 36 * HOUR
		? n('ins_netz_gegangen', '%n hour left', '%n hours left', Math.max(1, Math.round(left / HOUR)))
		: n('ins_netz_gegangen', '%n day left', '%n days left', daysSince(new Date(now).toISOString(), Date.parse(iso)))
	return t('ins_netz_gegangen', 'until {moment} ({rest})', { moment: momentInWords(iso), rest })
}

/**
 * @param moment - milliseconds since the epoch
 * @return the day in the time zone of the reader, `YYYY-MM-DD`
 */
export function localDay(moment: number): string {
	const date = new Date(moment)
	return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/**
 * @param moment - milliseconds since the epoch
 * @return as a field for a day and a time holds it, `YYYY-MM-DDTHH:MM`
 */
export function localTime(moment: number): string {
	const date = new Date(moment)
	return `${localDay(moment)}T${[date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')}`
}

/**
 * @param moment - milliseconds since the epoch
 */
function startOfDay(moment: number): number {
	return new Date(moment).setHours(0, 0, 0, 0)
}
