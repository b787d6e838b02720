/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

export type { PlanOptions, PlanPhase } from './plan.ts'
export { plan, PlanAborted } from './plan.ts'
export type { PlanSum, Prices } from './prices.ts'
export { prices } from './prices.ts'
export { rank } from './rank.ts'
export { parseInput } from './parse.ts'
export { InputError } from './input-error.ts'
export type { PostalPlace, PostalTable } from './postal.ts'
export { postalTable } from './postal.ts'
export type { BlockCode, LimitCode, Nearest, NearMiss, Reason, UnservedReason } from './codes.ts'
export { BLOCK_CODES, LIMIT_CODES } from './codes.ts'
export type { Channel, FixedPair, Helper, HelpRequest, Id, MatchInput, Mode, Settings, TopicRule } from './records.ts'
export { CHANNELS, MODES, TOPIC_RULES } from './records.ts'
export type { Candidate, CandidatePair, LimitCount, Parts, PlanFigures, PlannedPair, PlanResult, RankResult, Recruit, SessionProposal, Unserved } from './results.ts'
export type { Part, Preset, Weights } from './weights.ts'
export { PARTS, PRESETS } from './weights.ts'
export { DEFAULT_SETTINGS, MAX_LAMBDA } from './settings.ts'
export type { EdgeCap } from './edge-cap.ts'
