/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { LimitCode, NearMiss } from './codes.ts'
import type { Compiled } from './compile.ts'
import type { PairCheck } from './limits.ts'
import type { Channel, Helper, HelpRequest, TopicRule } from './records.ts'

import { DAY, formatMoment, HOUR } from '../time/moment.ts'
import { metresBetween } from './postal.ts'

/**
 * How far a helper is from passing the one limit failed, to compare with others at the same limit.
 *
 * @param compiled the records
 * @param limit the only limit failed
 * @param h helper
 * @param check the check, just after it looked at the pair
 * @return smaller is nearer
 */
export function missSize(compiled: Compiled, limit: LimitCode, h: number, check: PairCheck): number {
	const helper = compiled.helperList[h]!
	switch (limit) {
		case 'radius': return check.metres - compiled.helpers.radius[h]!
		case 'district':
		case 'wide': return check.metres < 0 ? Infinity : check.metres
		case 'capacity': return placesNeeded(compiled, h)
		case 'hours': return helper.hoursThisMonth - helper.hoursCap!
		case 'paused': return helper.pausedUntil!
		case 'topic': return check.scan.missing(h)
		default: return 0
	}
}

/**
 * @param compiled the records
 * @param limit the only limit failed
 * @param r request
 * @param h helper
 * @return the miss with what would have to change
 */
export function describeMiss(compiled: Compiled, limit: LimitCode, r: number, h: number): NearMiss {
	const helper = compiled.helperList[h]!
	const request = compiled.requestList[r]!
	const miss = { helper: helper.id }
	switch (limit) {
		case 'radius': {
			const metres = metresBetween(compiled.vectors, compiled.helpers.place[h]!, compiled.requests.place[r]!)
			return { ...miss, limit, km: Math.ceil((metres - compiled.helpers.radius[h]!) / 1000), channels: otherChannels(helper, request) }
		}
		case 'district': return { ...miss, limit, district: helper.district, channels: otherChannels(helper, request) }
		case 'wide': {
			const hours = Math.floor((request.createdAt + 3 * DAY - compiled.input.now) / HOUR) + 1
			return { ...miss, limit, district: helper.district, hours, channels: otherChannels(helper, request) }
		}
		case 'channel': return { ...miss, limit, channels: helper.channels }
		case 'topic': return { ...miss, limit, topics: missingTopics(helper, request, compiled.input.settings.topicRule) }
		case 'language': return { ...miss, limit, languages: helper.languages }
		case 'slot': return { ...miss, limit, slots: helper.slots }
		case 'paused': return { ...miss, limit, until: formatMoment(helper.pausedUntil!) }
		case 'capacity': return { ...miss, limit, capacity: helper.capacity, places: placesNeeded(compiled, h) }
		case 'hours': return { ...miss, limit, hoursThisMonth: helper.hoursThisMonth, hoursCap: helper.hoursCap! }
		default: return { ...miss, limit }
	}
}

function placesNeeded(compiled: Compiled, h: number): number {
	const helper = compiled.helperList[h]!
	return helper.running + compiled.helpers.fixed[h]! - helper.capacity + 1
}

/** Ways the helper offers that were not asked for. */
function otherChannels(helper: Helper, request: HelpRequest): Channel[] {
	return helper.channels.filter((channel) => !request.channels.includes(channel))
}

/** Under the rule `any` these are alternatives, otherwise all of them are missing. */
function missingTopics(helper: Helper, request: HelpRequest, rule: TopicRule): string[] {
	const unknown = (topics: readonly string[]) => topics.filter((topic) => !helper.topics.has(topic))
	const must = unknown(request.mustTopics)
	const wanted = unknown(rule === 'main' ? request.topics.slice(0, 1) : request.topics)
	const enough = rule === 'any' && wanted.length < request.topics.length
	return [...new Set([...must, ...enough ? [] : wanted])]
}
