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

function benchPlan(scale: 'M' | 'L' | 'T'): boolean {
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
	return rows.slice(1).every(([, { served, objective }]) => served === own.served && objective === own.objective)
		&& rows[0]![1].served === own.served
}

try {
	console.log(`${cpus()[0]!.model.trim()}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, load average ${loadavg()[0]!.toFixed(1)} before the run\n`)
	row(['instance', 'edges', 'what', 'ms', 'CPU ms', 'times our weighted plan', 'times our solver', 'MB more', 'served', 'objective'])
	row(Array.from({ length: 10 }, () => '---'))
	const agree = (['M', 'L', 'T'] as const).map(benchPlan).every(Boolean)
	const { first, median: warm } = child<{ first: number, median: number }>('rank', write('R'))
	console.log(`\nrank, one request among ${SCALES.R.helpers} helpers: ${warm.toFixed(1)} ms warm (median), ${first.toFixed(0)} ms the first time`)
	console.log(agree ? 'All optima agree.' : 'The optima differ.')
	process.exitCode = agree ? 0 : 1
} finally {
	rmSync(folder, { recursive: true })
}
