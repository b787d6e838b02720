/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { runAll, summary } from './suites/run.ts'
import { build, looks, phpRuns, races, REPORTS, runs } from './suites/suites.ts'

const full = process.env.FULL === '1'
const only = process.argv.slice(2)
const wanted = ({ name }: { name: string }) => only.length === 0 || only.some((part) => name.includes(part))

mkdirSync(REPORTS, { recursive: true })
const databases = startDatabases()
try {
	const outcomes = [
		...await runAll(looks.filter(wanted), 2),
		...await runAll([build].filter(wanted), 1),
		...await runAll(phpRuns(databases.urls).filter(wanted), 2),
		...await runAll(races(databases.urls, full).filter(wanted), 2),
		...await runAll(runs(databases.urls, full).filter(wanted), 1),
	]
	console.log(summary(outcomes))
	process.exitCode = outcomes.length > 0 && outcomes.every(({ failed }) => failed === 0) ? 0 : 1
} finally {
	databases.stop()
}

/**
 * Starts throw-away databases beside SQLite.
 */
function startDatabases(): { urls: Record<string, string>, stop: () => void } {
	const printed = execFileSync('scripts/databases.sh', ['start'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
	const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(printed)?.[1] ?? ''
	return {
		urls: { SQLite: '', MariaDB: value('MARIADB_URL'), PostgreSQL: value('POSTGRES_URL') },
		stop: () => execFileSync('scripts/databases.sh', ['stop', value('FOLDER')], { stdio: 'inherit' }),
	}
}
