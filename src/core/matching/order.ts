/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { DayNumber } from '../time/day.ts'
import type { Millis } from '../time/moment.ts'
import type { HelpRequest, Id } from './records.ts'

import { dayOf } from '../time/day.ts'
import { DAY } from '../time/moment.ts'

const HIGHEST_CLASS = 3
const DAYS_TO_NEXT_CLASS = 14
const DAYS_BEFORE_DATE = 7

/**
 * Numbers before texts, numbers by value, texts by code unit: the same in every environment.
 *
 * @param a one id
 * @param b another id
 * @return negative, zero or positive, as for sort
 */
export function compareIds(a: Id, b: Id): number {
	if (typeof a !== typeof b) {
		return typeof a === 'number' ? -1 : 1
	}
	return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Waiting raises the class, so nothing starves.
 *
 * @param request the request
 * @param request.urgency 0 to 3
 * @param request.createdAt moment it came in
 * @param request.neededBy day it is needed, or null
 * @param now the moment of planning
 * @return effective class, 0 to 3
 */
export function effectiveClass(request: { urgency: number, createdAt: Millis, neededBy: DayNumber | null }, now: Millis): number {
	if (request.neededBy !== null && request.neededBy - dayOf(now) <= DAYS_BEFORE_DATE) {
		return HIGHEST_CLASS
	}
	const ageInDays = Math.max(0, Math.floor((now - request.createdAt) / DAY))
	return Math.min(HIGHEST_CLASS, request.urgency + Math.floor(ageInDays / DAYS_TO_NEXT_CLASS))
}

/**
 * @param requests requests in any order
 * @param now the moment of planning
 * @return positions in `requests`, the first to be served first
 */
export function requestOrder(requests: readonly HelpRequest[], now: Millis): Int32Array {
	const classes = requests.map((request) => effectiveClass(request, now))
	return Int32Array.from(requests.keys()).sort((a, b) => classes[b]! - classes[a]!
		|| requests[a]!.createdAt - requests[b]!.createdAt
		|| compareIds(requests[a]!.id, requests[b]!.id))
}
