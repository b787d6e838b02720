/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { DayNumber } from '../time/day.ts'
import type { Millis } from '../time/moment.ts'
import type { BlockCode } from './codes.ts'
import type { Weights } from './weights.ts'

/** Ids are numbers or opaque strings; two ids are the same if their text is the same. */
export type Id = number | string

export const CHANNELS = ['phone', 'video', 'on_site', 'session'] as const
export type Channel = typeof CHANNELS[number]

export const TOPIC_RULES = ['any', 'main', 'all'] as const
/** Which of a request's topics a helper must know: one of them, the first, or all. */
export type TopicRule = typeof TOPIC_RULES[number]

export const MODES = ['strict', 'weighted'] as const
/** `strict`: nobody loses a place to a later request. `weighted`: best objective among all largest sets. */
export type Mode = typeof MODES[number]

/** A helper as `parseInput` leaves it: every field is there. Lists hold no value twice. */
export interface Helper {
	readonly id: Id
	/** Null means: lives elsewhere, so not on site. */
	readonly district: string | null
	readonly postalCode: string | null
	/** Kilometres the helper travels; null means the whole own district. */
	readonly radiusKm: number | null
	/** Districts the helper has ties to. */
	readonly ties: readonly string[]
	readonly channels: readonly Channel[]
	/** Topic id to level: 1 knows it, 2 has shown it, 3 teaches it. */
	readonly topics: ReadonlyMap<string, number>
	readonly devices: readonly string[]
	readonly languages: readonly string[]
	/** Half days; an empty list means any time. */
	readonly slots: readonly string[]
	/** Experience with needs such as `hearing`. */
	readonly needs: readonly string[]
	/** People at a time. */
	readonly capacity: number
	/** People helped now. */
	readonly running: number
	readonly askedLast30Days: number
	readonly askedThisWeek: number
	/** First moment after the pause, or null. */
	readonly pausedUntil: Millis | null
	readonly hoursThisMonth: number
	/** Hours a month, or null for no limit. */
	readonly hoursCap: number | null
	/** What the server knows to stand against this helper. */
	readonly blocked: readonly BlockCode[]
}

/** A request as `parseInput` leaves it. Lists hold no value twice. */
export interface HelpRequest {
	readonly id: Id
	readonly district: string
	readonly postalCode: string | null
	/** The first one is the main topic. */
	readonly topics: readonly string[]
	readonly mustTopics: readonly string[]
	/** In the order of preference. */
	readonly channels: readonly Channel[]
	readonly devices: readonly string[]
	readonly languages: readonly string[]
	/** Half days; an empty list means any time. */
	readonly slots: readonly string[]
	readonly needs: readonly string[]
	/** 0 none, 1 soon, 2 before a date, 3 urgent and confirmed. */
	readonly urgency: number
	readonly createdAt: Millis
	readonly neededBy: DayNumber | null
	/** Helpers from other districts may come on site at once. */
	readonly wide: boolean
	/** Helper ids that declined this request. */
	readonly declinedBy: readonly Id[]
	/** Helper ids that must never meet this person. */
	readonly never: readonly Id[]
}

/** A pair that was asked or confirmed: it takes a place and is not planned again. */
export interface FixedPair {
	readonly request: Id
	readonly helper: Id
}

export interface Settings {
	readonly mode: Mode
	/** Strength of the fair load, 0 to 1000. */
	readonly lambda: number
	readonly topicRule: TopicRule
	/** How often a plan may have somebody asked in a week, or null for no limit. */
	readonly asksPerWeek: number | null
	readonly weights: Weights
}

/** What `rank` and `plan` work on. Treat it as immutable. */
export interface MatchInput {
	readonly now: Millis
	readonly settings: Settings
	readonly helpers: readonly Helper[]
	readonly requests: readonly HelpRequest[]
	readonly fixed: readonly FixedPair[]
}
