/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Figures, FigureTargets } from './types.ts'

import { get, put } from './client.ts'

/** Figures without personal data, for coordinators and the board of the party. */
export function getFigures(): Promise<Figures> {
	return get<Figures>('/figures')
}

/**
 * Say what the figures are held against.
 *
 * @param targets - null: not set
 */
export function setTargets(targets: FigureTargets): Promise<FigureTargets> {
	return put<FigureTargets>('/figures/targets', targets)
}
