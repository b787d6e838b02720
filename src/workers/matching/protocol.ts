/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchingInput } from '../../api/types.ts'
import type { RankResult } from '../../core/matching/index.ts'

/** What the page asks of the worker, and what it gets. A plan becomes one more line here. */
export interface Tasks {
	/** Read the records; later tasks work on them. */
	load: { args: { input: MatchingInput }, result: null }
	/** The best helpers for one request. */
	rank: { args: { request: number, count: number }, result: RankResult }
}

export type TaskName = keyof Tasks

export type Question = { [Name in TaskName]: { id: number, task: Name } & Tasks[Name]['args'] }[TaskName]

export type Reply = { id: number, result: Tasks[TaskName]['result'] } | { id: number, error: string }

/** Stands for a district nobody knows yet: no helper lives there, so on site nobody is near. */
export const NO_DISTRICT = '?'
