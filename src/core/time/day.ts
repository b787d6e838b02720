/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Days since 1970-01-01 in UTC. */
export type DayNumber = number

const MILLIS_A_DAY = 86_400_000
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * @param text a day such as `2026-03-01`
 * @return days since 1970-01-01, or null if there is no such day
 */
export function parseDay(text: string): DayNumber | null {
	const match = DAY.exec(text)
	if (match === null) {
		return null
	}
	const millis = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
	const exists = new Date(millis).toISOString().startsWith(text)
	return exists ? millis / MILLIS_A_DAY : null
}

/**
 * @param moment milliseconds since the epoch
 * @return the UTC day the moment lies in, as days since 1970-01-01
 */
export function dayOf(moment: number): DayNumber {
	return Math.floor(moment / MILLIS_A_DAY)
}
