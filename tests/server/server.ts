/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Command } from './process.ts'

import { run } from './process.ts'

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

/** Where a server is and how to command it: plain data that can go to another process. */
export interface Place {
	/** What it is, with its version: printed with the results. */
	readonly name: string
	/** Address without a slash at the end. */
	readonly baseUrl: string
	/** App passwords where the server has them: checking a real password takes it seconds. */
	readonly credentials: Record<Account, Credentials>
	/** How to start occ; the arguments follow. */
	readonly occ: Command
}

/** A host that runs the app: the embedded one or a real Nextcloud. */
export interface Server {
	readonly place: Place
	/** Ends the server with all its workers and removes its data. */
	stop(): Promise<void>
}

/**
 * Runs an occ command and gives what it printed; throws if it fails.
 *
 * @param place - on which server
 * @param args - name of the command, arguments and options
 * @param env - such as OC_PASS
 */
export function occ({ occ: start }: Place, args: string[], env: Record<string, string> = {}): Promise<string> {
	return run({ ...start, args: [...start.args, ...args], env: { ...start.env, ...env } })
}
