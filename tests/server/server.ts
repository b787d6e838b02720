/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Everybody who takes part in a test. On a real server the tests make them; the embedded host has them. */
export const ACCOUNTS = [
	'mitglied',
	'helferin',
	'helfer',
	'aufnahme',
	'koordination',
	'koordination-goerlitz',
	'redaktion',
	'vorstand',
	'vertrauen',
	'admin',
	'aussen',
] as const

export type Account = typeof ACCOUNTS[number]

export const PASSWORD = 'probe-2026'

export interface Credentials {
	user: string
	/** Password or app password for HTTP Basic. */
	password: string
}

/** A host that runs the app: the embedded one or a real Nextcloud. */
export interface Server {
	/** What it is, with its version: printed with the results. */
	readonly name: string
	/** Address without a slash at the end. */
	readonly baseUrl: string
	/** App passwords where the server has them: checking a real password takes it seconds. */
	readonly credentials: Record<Account, Credentials>
	/** Runs an occ command and gives what it printed; throws if it fails. */
	occ(...args: string[]): Promise<string>
	/** Ends the server with all its workers and removes its data. */
	stop(): Promise<void>
}
