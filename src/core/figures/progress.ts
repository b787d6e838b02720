/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

interface Cell { id: string, count: number | null }

/** What is held against the targets; null: hidden, or too little to say. */
export interface Progress {
	asked: number | null
	answeredPercent: number | null
	withoutAccount: number | null
	contactDays: number | null
}

interface Counted {
	requests: number | null
	states: readonly Cell[]
	ways: readonly Cell[]
	contact: { medianMinutes: number } | null
}

/**
 * Worked out from nothing but what is shown, so that it can tell no more than that.
 *
 * @param figures - as they are shown
 */
export function progressOf(figures: Counted): Progress {
	const { requests, states, ways, contact } = figures
	const waiting = countOf(states, 'waiting')
	return {
		asked: requests,
		answeredPercent: requests === null || requests === 0 || waiting === null ? null : Math.round((requests - waiting) / requests * 100),
		withoutAccount: countOf(ways, 'taken_down'),
		contactDays: contact === null ? null : Math.round(contact.medianMinutes / 144) / 10,
	}
}

/**
 * @param cells - of one table
 * @param id - of a cell
 */
function countOf(cells: readonly Cell[], id: string): number | null {
	return cells.find((cell) => cell.id === id)?.count ?? null
}
