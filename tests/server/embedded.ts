/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Account, Credentials, Server } from './server.ts'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort, run, Service } from './process.ts'
import { ACCOUNTS, PASSWORD } from './server.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const OCC = join(ROOT, 'host/bin/occ')

export interface EmbeddedOptions {
	/** DATABASE_URL; empty for SQLite in the data folder. */
	databaseUrl?: string
	port?: number
}

/** The host of this project, with fresh data. */
export class EmbeddedHost implements Server {
	readonly credentials = Object.fromEntries(ACCOUNTS.map((user) => [user, { user, password: PASSWORD }])) as Record<Account, Credentials>

	private constructor(
		readonly name: string,
		readonly baseUrl: string,
		readonly dataDir: string,
		private readonly env: Record<string, string>,
		private readonly service: Service,
	) {}

	static async start({ databaseUrl = '', port }: EmbeddedOptions = {}): Promise<EmbeddedHost> {
		const dataDir = await mkdtemp(join(tmpdir(), 'ing-host-'))
		const listen = port ?? await freePort()
		const env = { PORT: String(listen), DATA_DIR: dataDir, DATABASE_URL: databaseUrl }
		const baseUrl = `http://127.0.0.1:${listen}`
		await run({ program: OCC, args: ['host:setup'], env, cwd: ROOT })
		const service = await Service.start({ program: OCC, args: ['host:serve'], env, cwd: ROOT }, `${baseUrl}/index.php/login`)
		const database = databaseUrl === '' ? 'sqlite' : databaseUrl.split(':')[0]
		return new EmbeddedHost(`embedded host (${database})`, baseUrl, dataDir, env, service)
	}

	occ(...args: string[]): Promise<string> {
		return run({ program: OCC, args, env: this.env, cwd: ROOT })
	}

	async stop(): Promise<void> {
		await this.service.stop()
		await rm(this.dataDir, { recursive: true, force: true })
	}
}
