/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { localDay } from './time.ts'

const HOUR = 3_600_000

/** When people may be asked to have answered. */
export interface Asking {
	deadlineHours: number
	/** First and last full hour of a day at which a deadline may end. */
	fromHour: number
	toHour: number
}

export interface Deadline {
	/** `YYYY-MM-DD` */
	day: string
	hour: number
}

/**
 * The usual deadline, moved to the next sensible hour.
 *
 * @param now - milliseconds since the epoch
 * @param asking - the settings
 */
export function proposeDeadline(now: number, asking: Asking): Deadline {
	const end = new Date(now + asking.deadlineHours * HOUR)
	if (end.getMinutes() > 0) {
		end.setHours(end.getHours() + 1, 0, 0, 0)
	}
	if (end.getHours() > asking.toHour) {
		end.setDate(end.getDate() + 1)
		end.setHours(asking.fromHour)
	}
	return { day: localDay(end.getTime()), hour: Math.max(asking.fromHour, end.getHours()) }
}

/**
 * @param now - milliseconds since the epoch
 * @param asking - the settings
 * @return whether helpers may hear of a question now
 */
export function isAskingHour(now: number, asking: Asking): boolean {
	const hour = new Date(now).getHours()
	return hour >= asking.fromHour && hour < asking.toHour
}

/**
 * @param helper - who might be asked
 * @param helper.askedThisWeek - how often the last seven days brought a question
 * @param asking - the settings
 * @param asking.perWeek - how many are agreed
 */
export function isAskedEnough(helper: { askedThisWeek: number } | undefined, asking: { perWeek: number }): boolean {
	return (helper?.askedThisWeek ?? 0) >= asking.perWeek
}

/**
 * @param deadline - day and hour in the time zone of the reader
 * @return the moment in UTC
 */
export function deadlineMoment(deadline: Deadline): string {
	const [year = 0, month = 1, day = 1] = deadline.day.split('-').map(Number)
	return new Date(year, month - 1, day, deadline.hour).toISOString().replace('.000Z', 'Z')
}

/**
 * @param now - milliseconds since the epoch
 * @param count - how many days
 * @return today and the days after it
 */
export function nextDays(now: number, count: number): string[] {
	return Array.from({ length: count }, (_, days) => {
		const date = new Date(now)
		date.setDate(date.getDate() + days)
		return localDay(date.getTime())
	})
}
