/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * @param short instances in the short run
 * @param full instances when FULL=1 is set
 * @return fast-check parameters, seeded so that a failure comes back
 */
export function runs(short: number, full: number): { numRuns: number, seed: number } {
	return { numRuns: process.env.FULL === '1' ? full : short, seed: 20_200_515 }
}
