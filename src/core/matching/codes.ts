/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Channel, Id } from './records.ts'

export const BLOCK_CODES = ['inactive', 'absent', 'agreement', 'declaration', 'account', 'group'] as const
/** What only the server can know about a helper: not active, absent, agreement or declaration missing, account disabled, not in a permitted group. */
export type BlockCode = typeof BLOCK_CODES[number]

/**
 * The hard limits. The position is the bit in a limit mask; where two limits
 * stop equally many helpers, the one that is easier to change stands first.
 */
export const LIMIT_CODES = [
	'wide',
	'slot',
	'channel',
	'radius',
	'district',
	'capacity',
	'hours',
	'paused',
	'language',
	'topic',
	...BLOCK_CODES,
	'declined',
	'never',
	'asked',
] as const
export type LimitCode = typeof LIMIT_CODES[number]

/** Limit code to its bit. */
export const LIMIT = Object.fromEntries(LIMIT_CODES.map((code, bit) => [code, 1 << bit])) as Readonly<Record<LimitCode, number>>

/** The helper who came nearest at one limit, with what would have to change. */
export type NearMiss = { readonly helper: Id } & (
	/** `km` more radius, rounded up; or one of `channels` instead of on site. */
	| { readonly limit: 'radius', readonly km: number, readonly channels: readonly Channel[] }
	/** Comes on site in `district` only. */
	| { readonly limit: 'district', readonly district: string | null, readonly channels: readonly Channel[] }
	/** From another district: counts in `hours` hours, or at once if the request is opened wide. */
	| { readonly limit: 'wide', readonly district: string | null, readonly hours: number, readonly channels: readonly Channel[] }
	/** Offers `channels`, none of which was asked for. */
	| { readonly limit: 'channel', readonly channels: readonly Channel[] }
	/** `topics` of the request the helper would have to know. */
	| { readonly limit: 'topic', readonly topics: readonly string[] }
	| { readonly limit: 'language', readonly languages: readonly string[] }
	/** Half days the helper has time. */
	| { readonly limit: 'slot', readonly slots: readonly string[] }
	/** ISO moment the pause ends. */
	| { readonly limit: 'paused', readonly until: string }
	/** `places` more would be needed. */
	| { readonly limit: 'capacity', readonly capacity: number, readonly places: number }
	| { readonly limit: 'hours', readonly hoursThisMonth: number, readonly hoursCap: number }
	| { readonly limit: BlockCode | 'declined' | 'never' | 'asked' }
)

/**
 * Why a request is not served: the limit where most helpers fail who fail
 * nowhere else; `places`: some fit, and all their places go to others;
 * `several`: everybody fails at two or more limits; `no_helpers`: there are none.
 */
export type UnservedReason = LimitCode | 'places' | 'several' | 'no_helpers'

/** The nearest miss of an unserved request. */
export type Nearest
	= | NearMiss
	/** The best of `fitting` helpers who fit, with the score the pair would have. */
		/** `atWeek`: how many of the fitting may not be asked more often this week; only if there is such a limit. */
		| { readonly limit: 'places', readonly helper: Id, readonly score: number, readonly fitting: number, readonly atWeek?: number }
	/** The helper with the fewest failed limits. */
		| { readonly limit: 'several', readonly helper: Id, readonly limits: readonly LimitCode[] }
		| Record<string, never>

/** Why a helper fits, as codes with values; the interface words them. */
export type Reason
	= | { readonly code: 'topic', readonly topics: Readonly<Record<string, number>> }
		| { readonly code: 'device', readonly devices: readonly string[] }
		| { readonly code: 'slot', readonly slots: readonly string[] }
		| { readonly code: 'distance', readonly km: number, readonly radiusKm: number | null }
		| { readonly code: 'district', readonly district: string, readonly by: 'home' | 'tie' }
		| { readonly code: 'language', readonly languages: readonly string[] }
		| { readonly code: 'needs', readonly needs: readonly string[] }
