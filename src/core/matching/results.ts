/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { LimitCode, Nearest, NearMiss, Reason, UnservedReason } from './codes.ts'
import type { Channel, Id, Mode } from './records.ts'
import type { Part } from './weights.ts'

/** Points by part; their sum is the score. */
export type Parts = Readonly<Record<Part, number>>

/** A helper who fits a request. */
export interface Candidate {
	readonly helper: Id
	/** 0 to 1000. */
	readonly score: number
	readonly parts: Parts
	/** The first channel in the person's order on which the two can meet. */
	readonly channel: Channel
	readonly reasons: readonly Reason[]
}

/** Helpers who fail at one limit and nowhere else. */
export interface LimitCount {
	readonly limit: LimitCode
	readonly count: number
	readonly nearest: NearMiss
}

/** Where to look for more helpers. */
export interface Recruit {
	readonly district: string
	readonly topic: string | null
}

export interface RankResult {
	readonly request: Id
	/** Best first, at most k. */
	readonly candidates: readonly Candidate[]
	/** How many helpers fit in all. */
	readonly fitting: number
	/** Most helpers first. */
	readonly onlyHere: readonly LimitCount[]
	/** How many helpers fail at two or more limits. */
	readonly several: number
	/** At which limits those fail; each helper counts at every one of them. */
	readonly severalAt: readonly Pick<LimitCount, 'limit' | 'count'>[]
	readonly recruit: Recruit
}

export interface PlannedPair extends Candidate {
	readonly request: Id
	/** Score minus the best other candidate's score of this request (the score itself if there is none). */
	readonly margin: number
}

export interface Unserved {
	readonly request: Id
	readonly reason: UnservedReason
	readonly nearest: Nearest
	readonly recruit: Recruit
}

/** A proposed group session for requests that stay unserved. */
export interface SessionProposal {
	readonly topic: string
	readonly district: string
	readonly requests: readonly Id[]
	/** Who could lead it, best first; empty if nobody is known. */
	readonly leaders: readonly Id[]
}

/** A candidate pair, for checking the plan with another solver. */
export interface CandidatePair {
	readonly request: Id
	readonly helper: Id
	readonly score: number
}

export interface PlanFigures {
	readonly candidates: number
	readonly served: number
	/** Sum of the scores of the planned pairs. */
	readonly score: number
	/** Distinct postal codes of records that the table does not know. */
	readonly unknownPostalCodes: number
}

export interface PlanResult {
	readonly mode: Mode
	/** Largest margin first. */
	readonly pairs: readonly PlannedPair[]
	/** In the order of requests. */
	readonly unserved: readonly Unserved[]
	readonly sessions: readonly SessionProposal[]
	/** Objective of the plan, and the upper bound that its prices prove; equal when the plan is optimal. */
	readonly proof: { readonly primal: number, readonly dual: number }
	readonly figures: PlanFigures
	/** Only if asked for. */
	readonly candidates?: readonly CandidatePair[]
}
