/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchHelper } from '../../api/types.ts'
import type { PlanPhase, Prices, RankResult } from '../../core/matching/index.ts'
import type { Gap } from './gaps.ts'
import type { LoadRow, PairView, PlanOverview, PlanWishes, UnservedView } from './views.ts'

/**
 * What the page asks of the worker, and what it gets. Records and plan stay in the worker: the page
 * gets what it shows, so that a large plan never holds it up.
 */
export interface Tasks {
	/** Read the records as the server sent them; later tasks work on them. */
	load: { args: { text: string }, result: null }
	/** The best helpers for one request, with those the answer names. */
	rank: { args: { request: number, count: number }, result: { ranking: RankResult, helpers: MatchHelper[] } }
	/** One proposal for all open requests; later tasks are about it. */
	plan: { args: { wishes: PlanWishes }, result: PlanOverview }
	/** Pairs of the plan by the ids of their requests. */
	pairs: { args: { requests: number[] }, result: PairView[] }
	/** A part of what stays unserved. */
	unserved: { args: { from: number, count: number }, result: UnservedView[] }
	/** A part of the helpers, those with most work first. */
	loads: { args: { from: number, count: number }, result: { rows: LoadRow[], busy: number, idle: number } }
	/** Demand, offers and gaps by district and topic. */
	gaps: { args: object, result: Gap[] }
	/** What strictness and fairness cost in this plan. */
	prices: { args: object, result: Prices }
}

export type TaskName = keyof Tasks

export type Question = { [Name in TaskName]: { id: number, task: Name } & Tasks[Name]['args'] }[TaskName]

export interface Progress { phase: PlanPhase, done: number, total: number }

export type Reply = { id: number, result: Tasks[TaskName]['result'] } | { id: number, error: string } | { id: number, progress: Progress }

/** Stands for a district nobody knows yet: no helper lives there, so on site nobody is near. */
export const NO_DISTRICT = '?'
