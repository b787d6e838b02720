/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Measurement } from './matching/child.ts'

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { instance, SCALES } from '../support/matching/instances.ts'

/** `npm run bench [-- --full]`: every measurement in a cold process of its own, medians. */
const SEED = 1
const CHILD = fileURLToPath(new URL('matching/child.ts', import.meta.url))
const full = process.argv.includes('--full')
const folder = mkdtempSync(join(tmpdir(), 'bench-'))

function child<T>(solver: string, file: string): T {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', CHILD, solver, file], { encoding: 'utf8', maxBuffer: 1e8 })
	if (status !== 0) {
		throw new Error(`${solver} ended with ${status}: ${stderr}`)
	}
	return JSON.parse(stdout) as T
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

function measure(solver: string, file: string, times: number): Measurement {
	const runs = Array.from({ length: times }, () => child<Measurement>(solver, file))
	return { ...runs[0]!, ms: median(runs.map(({ ms }) => ms)), cpu: median(runs.map(({ cpu }) => cpu)), mb: median(runs.map(({ mb }) => mb)) }
}

function row(cells: readonly (string | number)[]): void {
	console.log(`| ${cells.join(' | ')} |`)
}

function write(scale: keyof typeof SCALES): string {
	const file = join(folder, `${scale}.json`)
	writeFileSync(file, JSON.stringify(instance(SCALES[scale], SEED)))
	return file
}

/** What `npm run bench` holds the figures against, in the order of the guide. */
function bars(rows: Record<'M' | 'L' | 'T', Map<string, Measurement>>, rankMs: number): [string, boolean][] {
	const of = (scale: 'M' | 'L' | 'T', name: string) => rows[scale].get(name)!
	const plans = (scale: 'M' | 'L' | 'T') => [of(scale, 'plan, strict'), of(scale, 'plan, weighted')]
	return [
		['plan at M, cold, at most 250 ms', plans('M').every(({ ms }) => ms <= 250)],
		['plan at L, cold, at most 500 ms', plans('L').every(({ ms }) => ms <= 500)],
		['plan at L at least 20 times faster than highs', of('L', 'highs').ms >= 20 * of('L', 'plan, weighted').ms],
		['plan at T at most 3 s and 128 MB more', plans('T').every(({ ms, mb }) => ms <= 3000 && mb <= 128)],
		['rank among 20,000 helpers, warm, at most 5 ms', rankMs <= 5],
	]
}

function benchPlan(scale: 'M' | 'L' | 'T'): Map<string, Measurement> {
	const file = write(scale)
	const others = scale !== 'T' || full
	const rows: [string, Measurement][] = [
		['plan, strict', measure('strict', file, 5)],
		['plan, weighted', measure('weighted', file, 5)],
		['our solver alone', measure('solve', file, 5)],
		...others
			? [
					['plan, HiGHS with a prize in our solver\'s place', measure('plan-highs', file, 3)],
					['highs', measure('highs', file, 3)],
					['highs, with a prize', measure('highs-prize', file, 3)],
					['munkres', measure('munkres', file, scale === 'T' ? 1 : 3)],
				] as [string, Measurement][]
			: [],
	]
	const own = rows[1]![1]
	const solver = rows[2]![1]
	rows.forEach(([name, { ms, cpu, mb, edges, served, objective }]) => {
		row([scale, edges, name, ms.toFixed(0), cpu.toFixed(0), (ms / own.ms).toFixed(1), (ms / solver.ms).toFixed(1), mb.toFixed(0), served, objective])
	})
	return new Map(rows)
}

/** Strict may score less than weighted; all others reach the same. */
function agrees(rows: Map<string, Measurement>): boolean {
	const own = rows.get('plan, weighted')!
	return [...rows].every(([name, { served, objective }]) => served === own.served && (name === 'plan, strict' || objective === own.objective))
}

try {
	console.log(`${cpus()[0]!.model.trim()}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, load average ${loadavg()[0]!.toFixed(1)} before the run\n`)
	row(['instance', 'edges', 'what', 'ms', 'CPU ms', 'times our weighted plan', 'times our solver', 'MB more', 'served', 'objective'])
	row(Array.from({ length: 10 }, () => '---'))
	const measured = { M: benchPlan('M'), L: benchPlan('L'), T: benchPlan('T') }
	const agree = Object.values(measured).every(agrees)
	const { first, median: warm } = child<{ first: number, median: number }>('rank', write('R'))
	console.log(`\nrank, one request among ${SCALES.R.helpers} helpers: ${warm.toFixed(1)} ms warm (median), ${first.toFixed(0)} ms the first time`)
	console.log(agree ? 'All optima agree.' : 'The optima differ.')
	const judged = bars(measured, warm)
	judged.forEach(([bar, reached]) => console.log(`${reached ? 'reached    ' : 'NOT REACHED'}  ${bar}`))
	process.exitCode = agree && judged.every(([, reached]) => reached) ? 0 : 1
} finally {
	rmSync(folder, { recursive: true })
}
