/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ErrorKind } from './errors.ts'

/** How a call ended: with data, or with a refusal. */
export type Outcome = 'answered' | ErrorKind

const listeners = new Set<(outcome: Outcome) => void>()

/**
 * @param listener - is told how every call ended
 */
export function onOutcome(listener: (outcome: Outcome) => void): () => void {
	listeners.add(listener)
	return () => listeners.delete(listener)
}

/**
 * @param outcome - how a call ended
 */
export function tell(outcome: Outcome): void {
	listeners.forEach((listener) => listener(outcome))
}
