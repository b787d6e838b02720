/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchingInput } from '../../api/types.ts'
import type { MatchInput, PostalTable } from '../../core/matching/index.ts'
import type { Question, Reply } from './protocol.ts'

import { parseInput, postalTable, rank } from '../../core/matching/index.ts'
import { NO_DISTRICT } from './protocol.ts'

/**
 * Answers the questions of a page. Holds the records between them, because the
 * core answers faster when it is asked about the same ones again.
 */
export function createEngine(): (question: Question) => Reply {
	let records: { input: MatchInput, places: PostalTable } | null = null

	/**
	 * @param question - from the page
	 */
	function answer(question: Question): Reply {
		switch (question.task) {
			case 'load':
				records = { input: parseInput(forCore(question.input)), places: postalTable(question.input.places) }
				return { id: question.id, result: null }
			case 'rank':
				if (records === null) {
					throw new Error('No records were loaded.')
				}
				return { id: question.id, result: rank(records.input, question.request, question.count, records.places) }
		}
	}

	return (question) => {
		try {
			return answer(question)
		} catch (error) {
			return { id: question.id, error: error instanceof Error ? error.message : String(error) }
		}
	}
}

/**
 * What the core does not know: a district that is not known yet, weights by the
 * name of a preset, and pairs with somebody out of reach, who take no place here.
 *
 * @param input - as the server sends it
 */
function forCore(input: MatchingInput): unknown {
	const { settings: { preset, ...settings }, requests, helpers } = input
	const requestIds = new Set(requests.map(({ id }) => id))
	const helperIds = new Set(helpers.map(({ id }) => id))
	return {
		now: input.now,
		settings: { ...settings, weights: preset },
		helpers,
		requests: requests.map((request) => ({ ...request, district: request.district ?? NO_DISTRICT })),
		fixed: input.fixed.filter((pair) => requestIds.has(pair.request) && helperIds.has(pair.helper)),
	}
}
