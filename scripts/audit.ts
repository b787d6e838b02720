/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { spawnSync } from 'node:child_process'

/** What a service of known faults said, or that it could not be asked. */
interface Verdict {
	name: string
	/** Null when the service did not answer. */
	faults: string[] | null
	why?: string
}

const verdicts = [npm(), composer()]
for (const { name, faults, why } of verdicts) {
	console.log(faults === null ? `${name}: NOT CHECKED, the service cannot be reached (${why})` : `${name}: ${faults.length === 0 ? 'no known fault' : `${faults.length} known faults`}`)
	faults?.forEach((fault) => console.log(`  ${fault}`))
}
// Not checked is neither good nor bad, and must not look like either: a code of its own.
process.exitCode = verdicts.some(({ faults }) => faults !== null && faults.length > 0) ? 1 : verdicts.some(({ faults }) => faults === null) ? 3 : 0

/** What goes into the archive, and what it is built with. */
function npm(): Verdict {
	const { data, said } = run('npm', ['audit', '--json'])
	const found = data?.vulnerabilities as Record<string, { severity: string, via: (string | { title: string })[] }> | undefined
	return found === undefined
		? { name: 'npm', faults: null, why: said }
		: { name: 'npm', faults: Object.entries(found).map(([name, { severity, via }]) => `${name}: ${severity}, ${via.map((one) => typeof one === 'string' ? one : one.title).join('; ')}`) }
}

/** Packages of the tests and the embedded host; the app itself brings none along. */
function composer(): Verdict {
	const { data, said } = run('composer', ['audit', '--format=json', '--no-interaction'])
	const found = data?.advisories as Record<string, { title: string }[]> | undefined
	return found === undefined
		? { name: 'composer', faults: null, why: said }
		: { name: 'composer', faults: Object.entries(found).flatMap(([name, list]) => Object.values(list).map(({ title }) => `${name}: ${title}`)) }
}

/**
 * @param program - name
 * @param args - its arguments
 */
function run(program: string, args: string[]): { data: Record<string, unknown> | null, said: string } {
	const { stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 })
	const said = (error?.message ?? (stderr ?? '').split('\n').find((line) => line.trim() !== '') ?? 'no answer').trim().slice(0, 200)
	try {
		const data = JSON.parse(stdout ?? '') as Record<string, unknown>
		return { data, said: typeof data.message === 'string' ? data.message : said }
	} catch {
		return { data: null, said }
	}
}
