/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Which demand a measure belongs to: those of the table, and the two that run through all of them. */
export type Demand = `B${string}` | 'axe' | 'language' | 'Leitung'

/** What a check measured on one page. */
export interface Measured {
	demand: Demand
	/** What the value is, in German, as it stands in the table. */
	what: string
	/** Null where the page has nothing of the kind. */
	value: number | null
	/** Such as `px`; empty for a number of things. */
	unit: string
	/** Every place that falls short; a demand holds if there is none. */
	faults: string[]
}

/**
 * A measure whose value is the number of its faults.
 *
 * @param demand - which one
 * @param what - what is counted, in German
 * @param faults - each a sentence that says where and what
 */
export function counted(demand: Demand, what: string, faults: string[]): Measured {
	return { demand, what, value: faults.length, unit: '', faults }
}

/**
 * All faults with the demand in front.
 */
export function faultsOf(measured: Measured[]): string[] {
	return [...new Set(measured.flatMap(({ demand, faults }) => faults.map((fault) => `${demand} ${fault}`)))]
}
