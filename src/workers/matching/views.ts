/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchHelper, MatchRequest, PlannedAsk } from '../../api/types.ts'
import type { Mode, PlannedPair, Preset, SessionProposal, Unserved } from '../../core/matching/index.ts'

/** What a coordinator decided before the plan is made. */
export interface PlanWishes {
	/** Null leaves what the settings of the app say. */
	mode: Mode | null
	preset: Preset | null
	/** These pairs stay, and take their places. */
	pinned: readonly PlannedAsk[]
	/** These pairs are not proposed. */
	skipped: readonly PlannedAsk[]
}

/** The plan at a glance. */
export interface PlanOverview {
	mode: Mode
	preset: Preset
	/** Requests the plan is about. */
	open: number
	/** Requests for which somebody is asked already or has said yes. */
	waiting: number
	/** All pairs, the sure ones first. */
	pairs: PlannedAsk[]
	/** How many of the pairs are sure. */
	sure: number
	unserved: number
	sessions: SessionProposal[]
}

export interface PairView {
	pair: PlannedPair
	request: MatchRequest
	helper: MatchHelper
}

export interface UnservedView {
	unserved: Unserved
	request: MatchRequest
	/** Name of the helper who came nearest; '' if nobody did. */
	helper: string
}

/** How much a helper has to do if the plan is taken. */
export interface LoadRow {
	helper: number
	name: string
	capacity: number
	running: number
	asked: number
	planned: number
}

/** Points above the second best helper from which a pair counts as sure. */
export const SURE_MARGIN = 100
