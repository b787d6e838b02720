/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Gap } from '../../workers/matching/gaps.ts'

export const MEASURES = ['open', 'demand', 'offers'] as const
export type Measure = typeof MEASURES[number]

/** The three numbers of a district. */
export type DistrictRow = Record<Measure, number> & { id: string, name: string }

/**
 * @param districts - all of them, in their order
 * @param gaps - numbers by district and topic
 * @param topic - id of one topic, or '' for all
 */
export function districtRows(districts: readonly { id: string, name: string }[], gaps: readonly Gap[], topic: string): DistrictRow[] {
	return districts.map(({ id, name }) => {
		const { open = 0, demand = 0, offers = 0 } = gaps.find((gap) => gap.district === id && gap.topic === topic) ?? {}
		return { id, name, open, demand, offers }
	})
}
