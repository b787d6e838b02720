/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

export const ALIVE = 0

export interface Solution {
	/** Edge of each request, or -1. */
	readonly edge: Int32Array
	/** Price of a place at each helper. */
	readonly price: Float64Array
	/**
	 * `ALIVE`, or the number of the closed region a helper fell into: a set of
	 * helpers without a free place, from whose requests no way leads to one.
	 * A later region may lead into an earlier one, never the other way round.
	 */
	readonly region: Int32Array
	/** For each request without an edge, the number of closed regions when it was turned away. */
	readonly turnedAway: Int32Array
}
