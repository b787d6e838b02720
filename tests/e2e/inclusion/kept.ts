/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Measured } from './measured.ts'

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** The tests run in several processes: these files tell the table what they measured. */
const FOLDER = 'test-results/inclusion'

export interface Result extends Measured {
	/** Page or flow. */
	place: string
	/** Name of the theme; null for what is the same in all of them. */
	theme: string | null
}

/**
 * @param place - name of the page or flow
 * @param theme - in which one; null if that does not matter
 * @param measured - what was measured there
 */
export function keep(place: string, theme: string | null, measured: Measured[]): void {
	mkdirSync(FOLDER, { recursive: true })
	writeFileSync(`${FOLDER}/${[place, theme, measured[0]?.demand].filter(Boolean).join('-')}.json`, JSON.stringify(measured.map((one) => ({ ...one, place, theme }))))
}

/** Everything that was kept in this run. */
export function kept(): Result[] {
	return readdirSync(FOLDER).sort().flatMap((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Result[])
}

/** Forgets what an earlier run measured. */
export function forgetKept(): void {
	rmSync(FOLDER, { recursive: true, force: true })
}
