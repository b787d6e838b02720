/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { randomBytes } from 'node:crypto'
import { run } from './process.ts'

/** A database that nobody else has used: what another host leaves behind is sealed with a key this one cannot open. */
export class OwnDatabase {
	private constructor(private readonly server: URL, readonly url: string) {}

	/**
	 * @param serverUrl - DATABASE_URL of a throw-away MariaDB or PostgreSQL whose user may make databases
	 */
	static async on(serverUrl: string): Promise<OwnDatabase> {
		const own = new URL(serverUrl)
		own.pathname = `/ing_${randomBytes(6).toString('hex')}`
		const database = new OwnDatabase(new URL(serverUrl), String(own))
		await database.say('CREATE')
		return database
	}

	drop(): Promise<string> {
		return this.say('DROP')
	}

	/**
	 * @param verb - what becomes of the database
	 */
	private say(verb: 'CREATE' | 'DROP'): Promise<string> {
		const { protocol, hostname, port, pathname, username, password } = this.server
		const dsn = `${protocol === 'mysql:' ? 'mysql' : 'pgsql'}:host=${hostname};port=${port};dbname=${pathname.slice(1)}`
		const words = `${verb} DATABASE ${new URL(this.url).pathname.slice(1)}`
		return run({ program: 'php', args: ['-r', '(new PDO($argv[1], $argv[2], $argv[3]))->exec($argv[4]);', dsn, username, password, words] })
	}
}
