/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Account } from '../../server/server.ts'
import type { HelpSpot } from './help.ts'
import type { Measured } from './measured.ts'

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** The tests run in several processes: these files tell the table what they measured. */
const FOLDER = 'test-results/inclusion'
const SIGHTS = 'test-results/inclusion-sights'

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

/** What one page shows that has to fit the other pages. */
export interface Sight {
	page: string
	/** Who met it; the same person is never to meet two pages of one title. */
	account: Account
	pathname: string
	title: string
	/** Null for pages of the desk, which are not asked. */
	help: { spot: HelpSpot | null } | null
}

/**
 * @param sight - of a page that was just opened
 */
export function keepSight(sight: Sight): void {
	mkdirSync(SIGHTS, { recursive: true })
	writeFileSync(`${SIGHTS}/${sight.page}.json`, JSON.stringify(sight))
}

/** What the pages of this run showed. */
export function keptSights(): Sight[] {
	return existsSync(SIGHTS) ? readdirSync(SIGHTS).sort().map((name) => JSON.parse(readFileSync(`${SIGHTS}/${name}`, 'utf8')) as Sight) : []
}

/** Forgets what an earlier run measured. */
export function forgetKept(): void {
	rmSync(FOLDER, { recursive: true, force: true })
	rmSync(SIGHTS, { recursive: true, force: true })
}
