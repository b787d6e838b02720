/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Helper, HelpRequest, LimitCode, MatchInput, PostalTable } from '../../../src/core/matching/index.ts'

const THREE_DAYS = 3 * 24 * 60 * 60 * 1000

/**
 * The hard limits once more, written down plainly and slowly, to hold the fast ones against.
 *
 * @param input parsed records
 * @param request one of the requests
 * @param helper one of the helpers
 * @param places postal code points
 * @return every limit the pair fails
 */
export function failedLimits(input: MatchInput, request: HelpRequest, helper: Helper, places: PostalTable): Set<LimitCode> {
	const failed = new Set<LimitCode>(helper.blocked)
	const share = <T>(a: readonly T[], b: readonly T[]) => a.some((value) => b.includes(value))
	const fixed = input.fixed.filter((pair) => pair.helper === helper.id)
	const add = (code: LimitCode, fails: boolean) => fails && failed.add(code)
	add('capacity', helper.capacity - helper.running - fixed.length <= 0)
	add('hours', helper.hoursCap !== null && helper.hoursThisMonth >= helper.hoursCap)
	add('paused', helper.pausedUntil !== null && helper.pausedUntil > input.now)
	add('language', !share(request.languages, helper.languages))
	add('slot', request.slots.length > 0 && helper.slots.length > 0 && !share(request.slots, helper.slots))
	add('topic', !knowsEnough(input, request, helper))
	add('declined', request.declinedBy.includes(helper.id))
	add('never', request.never.includes(helper.id))
	add('asked', fixed.some((pair) => pair.request === request.id))
	const shared = request.channels.filter((channel) => helper.channels.includes(channel))
	add('channel', shared.length === 0)
	if (shared.length === 1 && shared[0] === 'on_site') {
		onSiteFailures(input, request, helper, places).forEach((code) => failed.add(code))
	}
	return failed
}

function knowsEnough({ settings }: MatchInput, request: HelpRequest, helper: Helper): boolean {
	const known = request.topics.map((topic) => helper.topics.has(topic))
	const byRule = { any: known.includes(true), main: known[0] === true, all: !known.includes(false) }
	return byRule[settings.topicRule] && request.mustTopics.every((topic) => helper.topics.has(topic))
}

function onSiteFailures({ now }: MatchInput, request: HelpRequest, helper: Helper, places: PostalTable): LimitCode[] {
	const [from, to] = [places.get(helper.postalCode ?? ''), places.get(request.postalCode ?? '')]
	const same = helper.district === request.district
	if (helper.district === null || helper.radiusKm === null || from === undefined || to === undefined) {
		return same ? [] : ['district']
	}
	const radians = (degrees: number) => degrees * Math.PI / 180
	const cosine = Math.sin(radians(from.lat)) * Math.sin(radians(to.lat)) + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.cos(radians(from.lon - to.lon))
	const km = 6371.008 * Math.acos(Math.min(1, cosine))
	const far: LimitCode[] = km > helper.radiusKm + 0.01 ? ['radius'] : []
	const tooSoon: LimitCode[] = !same && !request.wide && now - request.createdAt <= THREE_DAYS ? ['wide'] : []
	return [...far, ...tooSoon]
}
