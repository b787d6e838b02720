/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

interface Rule {
	from: string[]
	who: string[]
	/** Not before the person has agreed. */
	consent?: boolean
}

/** What rules/lifecycle.json holds; PHP reads the same file. */
export interface LifecycleRules {
	states: string[]
	open: string[]
	actions: { [action: string]: Rule }
	moves: { [to: string]: Rule }
}

/**
 * What somebody may do with a request.
 *
 * @param rules - of the file
 * @param state - of the request
 * @param relations - how the person stands to it: `coordinator`, `intake`, `requester`
 * @param consented - false as long as only somebody else has spoken for the person
 */
export function actionsOf(rules: LifecycleRules, state: string, relations: readonly string[], consented = true): string[] {
	return Object.entries(rules.actions)
		.filter(([, rule]) => rule.from.includes(state) && (consented || !rule.consent) && rule.who.some((one) => relations.includes(one)))
		.map(([action]) => action)
}

/**
 * Whether the desk may move a request there.
 *
 * @param rules - of the file
 * @param from - state of the request
 * @param to - where to
 * @param consented - false as long as only somebody else has spoken for the person
 */
export function isMovePossible(rules: LifecycleRules, from: string, to: string, consented = true): boolean {
	const rule = rules.moves[to]
	return rule !== undefined && rule.from.includes(from) && (consented || !rule.consent)
}

/**
 * @param rules - of the file
 * @param state - of a request
 */
export function isOpen(rules: LifecycleRules, state: string): boolean {
	return rules.open.includes(state)
}
