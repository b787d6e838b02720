/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchHelper, MatchRequest } from '../../api/types.ts'

/** Demand, offers and what stays open, for one topic in one district. */
export interface Gap {
	district: string
	/** Id of the topic; '' for all, where a helper with several topics counts once. */
	topic: string
	/** Requests that are open or wait for an answer. */
	demand: number
	/** Helpers who live there and know the topic. */
	offers: number
	/** Requests the plan cannot serve. */
	open: number
}

/**
 * A request counts for its main topic; one whose district is not known counts nowhere.
 *
 * @param helpers - in reach
 * @param requests - of the plan
 * @param unserved - ids of requests that stay open
 */
export function gapsOf(helpers: readonly MatchHelper[], requests: readonly MatchRequest[], unserved: ReadonlySet<number>): Gap[] {
	const gaps = new Map<string, Gap>()
	const at = (district: string, topic: string) => {
		const key = JSON.stringify([district, topic])
		const gap = gaps.get(key) ?? { district, topic, demand: 0, offers: 0, open: 0 }
		gaps.set(key, gap)
		return gap
	}
	for (const { id, district, topics: [topic] } of requests) {
		if (district !== null && topic !== undefined) {
			for (const gap of [at(district, topic), at(district, '')]) {
				gap.demand++
				gap.open += Number(unserved.has(id))
			}
		}
	}
	for (const { district, topics } of helpers) {
		if (district !== null) {
			['', ...Object.keys(topics)].forEach((topic) => at(district, topic).offers++)
		}
	}
	return [...gaps.values()]
}
