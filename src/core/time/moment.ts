/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { parseDay } from './day.ts'

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Millis = number

export const HOUR: Millis = 3_600_000
export const DAY: Millis = 24 * HOUR

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?Z$/

/**
 * @param text ISO 8601 moment in UTC, such as `2026-03-01T09:30:00Z`
 * @return milliseconds since the epoch, or null if the text is not such a moment
 */
export function parseMoment(text: string): Millis | null {
	const match = MOMENT.exec(text)
	if (match === null) {
		return null
	}
	const day = parseDay(match[1]!)
	const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)]
	if (day === null || hours > 23 || minutes > 59 || seconds > 59) {
		return null
	}
	const fraction = Number((match[5] ?? '0').padEnd(3, '0'))
	return day * DAY + hours * HOUR + minutes * 60_000 + seconds * 1000 + fraction
}

/**
 * @param moment milliseconds since the epoch
 * @return the same moment as `YYYY-MM-DDTHH:MM:SSZ`
 */
export function formatMoment(moment: Millis): string {
	return new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
