/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Server } from '../../server/server.ts'

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { EmbeddedHost } from '../../server/embedded.ts'
import { occ } from '../../server/server.ts'
import { Cpu } from './cpu.ts'
import { measure } from './measure.ts'
import { fillNextcloud } from './nextcloud.ts'
import { scroll } from './scroll.ts'
import { scrolled, table } from './table.ts'

const HELPERS = Number(process.env.HELPERS ?? 2000)
const REQUESTS = Number(process.env.REQUESTS ?? 10_000)
const ROUNDS = Number(process.env.ROUNDS ?? 200)
/** Rows of the longest queue: half of all requests are new. */
const QUEUE = REQUESTS / 2
const FILE = 'docs/benchmarks-http.md'

/** Measures every list and record on every database, and writes the tables into the guide with --write. */
const printed = execFileSync('scripts/databases.sh', ['start'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(printed)?.[1] ?? ''
const load = loadavg()[0]!.toFixed(1)
const sections: string[] = []
let fine = true
try {
	for (const databaseUrl of ['', value('MARIADB_URL'), value('POSTGRES_URL')]) {
		const host = await EmbeddedHost.start({ databaseUrl, jobs: false, limits: false })
		await measured(host, () => occ(host.place, ['host:seed', '--helpers', String(HELPERS), '--requests', String(REQUESTS)]), databaseUrl, databaseUrl === '')
	}
	if (process.env.NEXTCLOUD_ROOT) {
		const { RealNextcloud } = await import('../../server/nextcloud.ts')
		const server = await RealNextcloud.start(process.env.NEXTCLOUD_ROOT, process.env.NOTIFICATIONS_ROOT ?? '', { limits: false })
		await measured(server, () => fillNextcloud(server, HELPERS, REQUESTS))
	}
} finally {
	execFileSync('scripts/databases.sh', ['stop', value('FOLDER')], { stdio: 'inherit' })
}
const day = new Date().toISOString().slice(0, 10)
const machine = `${cpus()[0]!.model}, ${cpus().length} cores, Node ${process.versions.node}, ${execFileSync('php', ['-r', 'echo "PHP ", PHP_VERSION;'], { encoding: 'utf8' })}`
const text = `<!--
SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
SPDX-License-Identifier: AGPL-3.0-or-later
-->

# Benchmarks of the interface

\`make bench\` on ${day}: ${machine}, load average ${load} on the machine before the run. ${HELPERS.toLocaleString('en')} helpers and ${REQUESTS.toLocaleString('en')} requests, all invented.
Medians of ${ROUNDS} calls, all calls in turn, over HTTP with HTTP Basic. *times* is against the cheapest authenticated call of the same host in the same run: a single record may cost 1.5 times, a list 4 times as much. *CPU ms* is the processor time of the server and its database, mean of the same calls: work of others on the machine lengthens the time by the clock, and that of long calls more, but not this. Lists have 50 rows, their usual length. How often somebody may call is not limited in this run.

${sections.join('\n')}`
console.log(text)
if (process.argv.includes('--write')) {
	writeFileSync(FILE, text)
}
process.exitCode = fine ? 0 : 1

/**
 * Fills, measures and ends one server.
 *
 * @param server - runs
 * @param fill - puts the records in
 * @param scheme - of the address of its database; empty for SQLite
 * @param browser - whether the longest queue is scrolled as well
 */
async function measured(server: Server, fill: () => Promise<unknown>, scheme = '', browser = false): Promise<void> {
	try {
		await fill()
		const rows = await measure(server.place, ROUNDS, Cpu.of(value('FOLDER'), scheme))
		fine &&= rows.every((row) => row.fine)
		sections.push(`## ${server.place.name[0]!.toUpperCase()}${server.place.name.slice(1)}\n\n${table(rows)}\n`)
		if (browser) {
			sections.push(`${scrolled(await scroll(server.place, QUEUE))}\n`)
		}
	} finally {
		await server.stop()
	}
}
