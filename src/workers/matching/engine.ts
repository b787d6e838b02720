/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RankResult } from '../../core/matching/index.ts'
import type { Progress, Question, Reply, TaskName, Tasks } from './protocol.ts'
import type { Records } from './records.ts'

import { rank } from '../../core/matching/index.ts'
import { makePlan } from './plan.ts'
import { readRecords } from './records.ts'

/**
 * Answers the questions of a page. Holds the records between them, because the
 * core answers faster when it is asked about the same ones again.
 *
 * @param onProgress - told now and then while a long answer is worked out
 */
export function createEngine(onProgress: (reply: { id: number, progress: Progress }) => void): (question: Question) => Reply {
	let records: Records | null = null
	let plan: ReturnType<typeof makePlan> | null = null

	/**
	 * @param question - from the page
	 */
	function answer(question: Question): Tasks[TaskName]['result'] {
		switch (question.task) {
			case 'load':
				plan = null
				records = readRecords(question.text)
				return null
			case 'rank':
				return ranked(there(records), question.request, question.count)
			case 'plan':
				plan = makePlan(there(records), question.wishes, (phase, done, total) => onProgress({ id: question.id, progress: { phase, done, total } }))
				return plan.overview
			case 'pairs':
				return there(plan).pairs(question.requests)
			case 'unserved':
				return there(plan).unserved(question.from, question.count)
			case 'loads':
				return there(plan).loads(question.from, question.count)
			case 'gaps':
				return there(plan).gaps()
			case 'prices':
				return there(plan).prices()
		}
	}

	return (question) => {
		try {
			return { id: question.id, result: answer(question) }
		} catch (error) {
			return { id: question.id, error: error instanceof Error ? error.message : String(error) }
		}
	}
}

/**
 * @param value - what an earlier question should have brought
 */
function there<T>(value: T | null): T {
	if (value === null) {
		throw new Error('No records were loaded.')
	}
	return value
}

/**
 * @param records - the records
 * @param request - id of an open request
 * @param count - how many helpers
 */
function ranked(records: Records, request: number, count: number): Tasks['rank']['result'] {
	const ranking = rank(records.input, request, count, records.places)
	return { ranking, helpers: named(ranking).flatMap((id) => records.helper(id) ?? []) }
}

/**
 * @param ranking - a ranking
 * @return ids of all helpers it names
 */
function named(ranking: RankResult) {
	return [...new Set([...ranking.candidates.map(({ helper }) => helper), ...ranking.onlyHere.map(({ nearest }) => nearest.helper)])]
}
