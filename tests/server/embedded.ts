/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Account, Credentials, Place, Server } from './server.ts'
import type { Places } from './world.ts'

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { giveRoles } from './nextcloud-people.ts'
import { OwnDatabase } from './own-database.ts'
import { freePort, Service } from './process.ts'
import { ACCOUNTS, occ, PASSWORD } from './server.ts'

const ROOT = resolve(import.meta.dirname, '../..')

export interface EmbeddedOptions {
	/** DATABASE_URL of a server on which the host gets a database of its own; empty for SQLite in the data folder. */
	databaseUrl?: string
	port?: number
	/** False: background jobs run only when the test says so. */
	jobs?: boolean
	/** False: somebody may call as often as a test needs it, as an admin can set it on a real server. */
	limits?: boolean
	/** Port of a mail server on this machine that gets every mail. */
	mailPort?: number
	/** Another Landesverband than that of the installation. */
	places?: Places
}

/** The host of this project, with fresh data. */
export class EmbeddedHost implements Server {
	private constructor(readonly place: Place, private readonly dataDir: string, private readonly service: Service, private readonly database?: OwnDatabase) {}

	static async start({ databaseUrl = '', port, jobs = true, limits = true, mailPort, places }: EmbeddedOptions = {}): Promise<EmbeddedHost> {
		const dataDir = await mkdtemp(join(tmpdir(), 'ing-host-'))
		const listen = port ?? await freePort()
		const database = databaseUrl === '' ? undefined : await OwnDatabase.on(databaseUrl)
		const place: Place = {
			name: `embedded host on ${databaseUrl === '' ? 'sqlite' : databaseUrl.split(':')[0]}`,
			baseUrl: `http://127.0.0.1:${listen}`,
			credentials: Object.fromEntries(ACCOUNTS.map((user) => [user, { user, password: PASSWORD }])) as Record<Account, Credentials>,
			occ: {
				program: join(ROOT, 'host/bin/occ'),
				args: [],
				env: { PORT: String(listen), DATA_DIR: dataDir, DATABASE_URL: database?.url ?? '', SMTP_URL: mailPort === undefined ? '' : `smtp://127.0.0.1:${mailPort}` },
				cwd: ROOT,
			},
		}
		try {
			await occ(place, ['host:setup'])
			if (!limits) {
				await liftLimits(join(dataDir, 'config.json'))
			}
			if (places) {
				await occ(place, ['config:app:set', 'ins_netz_gegangen', 'region', '--value', places.region])
				// The groups of the demo accounts are called as the accounts are.
				await giveRoles((args, env) => occ(place, args, env), places, (account) => account)
			}
			const service = await Service.start({ ...place.occ, args: ['host:serve', ...jobs ? [] : ['--no-jobs']] }, `${place.baseUrl}/index.php/login`)
			return new EmbeddedHost(place, dataDir, service, database)
		} catch (error) {
			await database?.drop()
			await rm(dataDir, { recursive: true, force: true })
			throw error
		}
	}

	async stop(): Promise<void> {
		await this.service.stop()
		await this.database?.drop()
		await rm(this.dataDir, { recursive: true, force: true })
	}
}

/**
 * @param file - the settings of the installation, which are there after its first start
 */
async function liftLimits(file: string): Promise<void> {
	const settings = JSON.parse(await readFile(file, 'utf8')) as object
	await writeFile(file, JSON.stringify({ ...settings, 'ratelimit.protection.enabled': false }))
}
