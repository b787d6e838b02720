/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Appeal, PaperResult, Vocabulary } from '../../src/api/types.ts'
import type { Place, Server } from '../server/server.ts'

import { loadavg } from 'node:os'
import { linesOf } from '../../src/core/appeal/paper.ts'
import { readCsv } from '../../src/core/csv.ts'
import { EmbeddedHost } from '../server/embedded.ts'
import { OcsClient } from '../server/ocs.ts'

/**
 * A table of 2,000 answers, by the clock on the wall: read, looked at and entered over HTTP, with the code and in
 * the portions of the page. Other work on the machine counts as well, so its load is printed beside.
 */
const LINES = 2000
const BROKEN_EVERY = 50
const AT_ONCE = 100
const MOST_SECONDS = 10

const servers: (() => Promise<Server>)[] = [() => EmbeddedHost.start({ databaseUrl: process.env.DATABASE_URL ?? '', jobs: false, limits: false })]
const root = process.env.NEXTCLOUD_ROOT
if (root) {
	const { RealNextcloud } = await import('../server/nextcloud.ts')
	servers.push(() => RealNextcloud.start(root, process.env.NOTIFICATIONS_ROOT ?? '', { limits: false }))
}
for (const start of servers) {
	const server = await start()
	try {
		process.exitCode ||= await isFast(server.place) ? 0 : 1
	} finally {
		await server.stop()
	}
}

/**
 * @param place - of a server
 * @return whether it named every broken line and took all others, in time
 */
async function isFast(place: Place): Promise<boolean> {
	const [desk, intake] = [new OcsClient(place, 'koordination'), new OcsClient(place, 'aufnahme')]
	const texts = { title: 'Wer kann helfen?', text: 'Viele brauchen Hilfe.' }
	const { id } = await desk.ok<Appeal>('POST', '/appeals', texts)
	await desk.ok<Appeal>('PUT', `/appeals/${id}`, { ...texts, state: 'open' })
	const { districts, channels, topics, agreement, consent } = await intake.ok<Vocabulary>('GET', '/vocabulary')
	const words = { districts, channels, topics, agreement: agreement.version, consent: consent.version }

	const load = loadavg()[0]!.toFixed(1)
	const preview = await timed(async () => {
		const lines = linesOf(readCsv(file()), words)
		return { lines, results: await send(intake, id, lines.map(({ answer }) => answer), true) }
	})
	const { lines, results } = preview.value
	const good = lines.filter((_, index) => results[index]!.ok)
	const entered = await timed(() => send(intake, id, good.map(({ answer }) => answer), false))
	const reported = results.flatMap((result, index) => result.ok ? [] : [lines[index]!.line])
	const taken = entered.value.filter(({ ok }) => ok).length
	const seconds = [preview, entered].map((one) => one.seconds)
	console.log(`${place.name}, load average ${load}: ${LINES} lines looked at in ${seconds[0]!.toFixed(1)} s, ${reported.length} broken ones named (${reported.slice(0, 3).join(', ')}, …), ${taken} entered in ${seconds[1]!.toFixed(1)} s`)
	return reported.length === LINES / BROKEN_EVERY && taken === LINES - reported.length && Math.max(...seconds) < MOST_SECONDS
}

/** As a spreadsheet program saves it; every fiftieth line names a place that there is not. */
function file(): string {
	const lines = Array.from({ length: LINES }, (_, index) => `helfen;Otto Tabelle;0172 ${3_000_000 + index};${index % BROKEN_EVERY === 7 ? 'Mond' : '02826'};ja`)
	return `Antwort;Name;Telefon;PLZ;Regeln\r\n${lines.join('\r\n')}`
}

/**
 * @param client - of who enters them
 * @param appeal - id
 * @param answers - as the table makes them
 * @param dryRun - only look
 */
async function send(client: OcsClient, appeal: number, answers: Record<string, unknown>[], dryRun: boolean): Promise<PaperResult[]> {
	const all: PaperResult[] = []
	for (let at = 0; at < answers.length; at += AT_ONCE) {
		all.push(...await client.ok<PaperResult[]>('POST', `/appeals/${appeal}/paper`, { answers: answers.slice(at, at + AT_ONCE), dryRun }))
	}
	return all
}

/**
 * @param work - whose time is taken
 */
async function timed<T>(work: () => Promise<T>): Promise<{ value: T, seconds: number }> {
	const began = performance.now()
	const value = await work()
	return { value, seconds: (performance.now() - began) / 1000 }
}
