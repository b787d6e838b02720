/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Only, PlanAnswer, PlannedAsk } from './types.ts'

import { getText, post } from './client.ts'

/**
 * All open requests and candidates in reach, without contact data: the envelope as text,
 * because only the worker reads it.
 *
 * @param query - which records
 * @param query.request - id of a request to be ranked even if a plan leaves it out, such as a call back
 * @param query.only - left to the state level
 */
export function getMatchingInput(query: { request?: number, only?: Only } = {}): Promise<string> {
	return getText('/matching/input', query)
}

/** So many pairs the server takes in one call. */
const MOST_PAIRS = 200

/**
 * Ask the helpers of a plan, each pair by itself: one that has become impossible stops no other.
 *
 * @param pairs - request and helper
 * @param deadline - moment until which they may answer
 * @return how it went, in the order of the pairs
 */
export async function applyPlan(pairs: readonly PlannedAsk[], deadline: string): Promise<PlanAnswer[]> {
	const answers: PlanAnswer[] = []
	for (let from = 0; from < pairs.length; from += MOST_PAIRS) {
		answers.push(...await post<PlanAnswer[]>('/plans/apply', { pairs: pairs.slice(from, from + MOST_PAIRS), deadline }))
	}
	return answers
}
