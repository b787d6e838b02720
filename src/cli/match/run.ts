/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { MatchInput, PlanFigures, PlanResult, PostalTable, RankResult } from '../../core/matching/index.ts'
import type { Command } from './arguments.ts'

import { InputError, plan, rank } from '../../core/matching/index.ts'

/** The clock stands outside the core, so the time is added here. */
interface TimedPlan extends PlanResult {
	readonly figures: PlanFigures & { readonly ms: number }
}

/**
 * @param command the command with its flags
 * @param input the checked records
 * @param places postal code points
 * @param clock milliseconds of a clock that only moves forward
 * @return what the command prints
 * @throws {InputError} if the request asked for is not there
 */
export function run(command: Command, input: MatchInput, places: PostalTable, clock: () => number): object {
	return command.name === 'rank' ? runRank(command, input, places) : runPlan(command, input, places, clock)
}

function runRank(command: Extract<Command, { name: 'rank' }>, input: MatchInput, places: PostalTable): RankResult {
	if (!input.requests.some(({ id }) => String(id) === command.request)) {
		throw new InputError('--request', `there is no request ${command.request}`)
	}
	return rank(input, command.request, command.k, places)
}

function runPlan(command: Extract<Command, { name: 'plan' }>, input: MatchInput, places: PostalTable, clock: () => number): TimedPlan {
	const { mode, lambda, edges, candidates } = command
	const start = clock()
	const result = plan(input, { mode, lambda, edges, candidates }, places)
	return { ...result, figures: { ...result.figures, ms: Math.round(10 * (clock() - start)) / 10 } }
}
