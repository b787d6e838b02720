/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Place } from '../server/server.ts'

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../server/process.ts'

/** Stands in for the mail servers outside: what the app hands over lies there readable, and must. */
const MAILBOX = 'oc_host_mails'

/**
 * Takes the mails that were handed over out of a SQLite file, and what is left of them in free pages.
 */
export async function emptyMailbox({ occ: { env = {} } }: Place): Promise<void> {
	const code = '$d = new PDO("sqlite:" . $argv[1]); $d->exec("DELETE FROM " . $argv[2]); $d->exec("VACUUM"); $d->exec("PRAGMA wal_checkpoint(TRUNCATE)");'
	await run({ program: 'php', args: ['-r', code, join(env.DATA_DIR!, 'host.sqlite'), MAILBOX] })
}

/**
 * Everything that lies in the data folder and the database, as bytes: what somebody gets who copies a backup.
 * The demo accounts are the server's own, with names and addresses of their own: they are no part of the app.
 *
 * @param place - where the host is
 * @return by where it lies
 */
export async function dump({ occ: { env = {} } }: Place): Promise<{ [where: string]: Buffer }> {
	const folder = env.DATA_DIR!
	const found: { [where: string]: Buffer } = {}
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (entry.isFile()) {
			found[entry.name] = await readFile(join(entry.parentPath, entry.name))
		}
	}
	if (env.DATABASE_URL) {
		found.database = Buffer.from(await databaseDump(new URL(env.DATABASE_URL)))
	}
	return found
}

/**
 * @param url - of a throw-away MariaDB or PostgreSQL
 */
function databaseDump({ protocol, hostname, port, username, password, pathname }: URL): Promise<string> {
	const name = pathname.slice(1)
	return protocol === 'mysql:'
		? run({ program: 'mariadb-dump', args: ['--no-defaults', '--protocol=tcp', `--ignore-table=${name}.${MAILBOX}`, '-h', hostname, '-P', port, '-u', username, `-p${password}`, name] })
		: run({ program: 'pg_dump', args: ['-h', hostname, '-p', port, '-U', username, '--column-inserts', `--exclude-table=${MAILBOX}`, name], env: { PGPASSWORD: password } })
}

/**
 * How many rows each table of the app holds.
 */
export async function tables({ occ: { env = {} } }: Place): Promise<{ [table: string]: number }> {
	const url = env.DATABASE_URL ? new URL(env.DATABASE_URL) : null
	const dsn = url === null
		? `sqlite:${join(env.DATA_DIR!, 'host.sqlite')}`
		: `${url.protocol === 'mysql:' ? 'mysql' : 'pgsql'}:host=${url.hostname};port=${url.port};dbname=${url.pathname.slice(1)}`
	const list = url === null
		? "SELECT name FROM sqlite_master WHERE type = 'table'"
		: `SELECT table_name FROM information_schema.tables WHERE table_schema = ${url.protocol === 'mysql:' ? 'DATABASE()' : "'public'"}`
	const code = '[, $dsn, $user, $password, $list] = $argv; $d = new PDO($dsn, $user, $password); $found = []; foreach ($d->query($list)->fetchAll(PDO::FETCH_COLUMN) as $table) { if (str_contains($table, "_ing_")) { $found[$table] = (int)$d->query("SELECT COUNT(*) FROM " . $table)->fetchColumn(); } } echo json_encode($found);'
	return JSON.parse(await run({ program: 'php', args: ['-r', code, dsn, url?.username ?? '', url?.password ?? '', list] })) as { [table: string]: number }
}
