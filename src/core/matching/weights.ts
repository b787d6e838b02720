/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

export const PARTS = ['topic', 'device', 'slot', 'distance', 'district', 'language', 'needs'] as const
/** The named parts of a score. */
export type Part = typeof PARTS[number]

/** Points a part can give at most; integers whose sum is at most 1000. */
export type Weights = Readonly<Record<Part, number>>

/** Named presets: close and familiar; strong in the subject; even. */
export const PRESETS = {
	near: { topic: 250, device: 100, slot: 100, distance: 250, district: 200, language: 50, needs: 50 },
	skilled: { topic: 450, device: 200, slot: 50, distance: 50, district: 50, language: 50, needs: 150 },
	even: { topic: 300, device: 150, slot: 100, distance: 150, district: 100, language: 100, needs: 100 },
} as const satisfies Record<string, Weights>

export type Preset = keyof typeof PRESETS

export const MAX_SCORE = 1000
