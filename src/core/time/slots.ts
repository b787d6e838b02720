/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { DAY } from './moment.ts'

/** A time as it stands on the wall clock of a place: `2026-11-23T10:00`. Zones are none of its business. */
export type WallTime = string

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
/** When to meet in each half of a day; late enough to be up, early enough to be awake. */
const HOURS = { am: 10, pm: 15, eve: 18 } as const
const WEEKS = 3

type Part = keyof typeof HOURS

/**
 * The next times that fit both, from tomorrow on.
 *
 * @param now - on the wall clock
 * @param one - slot ids such as `mon_am`; none means any time
 * @param other - the same of the other side
 * @param count - how many
 */
export function commonTimes(now: WallTime, one: readonly string[], other: readonly string[], count: number): WallTime[] {
	const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`)
	const times: WallTime[] = []
	for (let ahead = 1; ahead <= WEEKS * 7; ahead++) {
		const day = today + ahead * DAY
		for (const part of Object.keys(HOURS) as Part[]) {
			const slot = `${DAYS[new Date(day).getUTCDay()]}_${part}`
			if ([one, other].every((slots) => slots.length === 0 || slots.includes(slot))) {
				times.push(`${new Date(day).toISOString().slice(0, 10)}T${HOURS[part]}:00`)
			}
			if (times.length === count) {
				return times
			}
		}
	}
	return times
}

/**
 * When to try again after nobody answered: at a good hour of the person, otherwise at another time of the day.
 *
 * @param now - on the wall clock
 * @param slots - of the person; none means any time
 */
export function tryAgainAt(now: WallTime, slots: readonly string[]): WallTime {
	const wasMorning = Number(now.slice(11, 13)) < 13
	const times = commonTimes(now, slots, [], slots.length === 0 ? 3 : 1)
	return (slots.length === 0 ? times[wasMorning ? 2 : 0] : times[0]) ?? commonTimes(now, [], [], 1)[0]!
}
