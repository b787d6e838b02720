/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Row } from './measure.ts'
import type { Scrolled } from './scroll.ts'

import { LIMITS } from './calls.ts'

/**
 * @param rows - of one server
 */
export function table(rows: Row[]): string {
	return [
		'| call | of | ms | times | at most | CPU ms | CPU times | rows | queries | |',
		'| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
		...rows.map(({ path, account, ms, times, kind, cpu, cpuTimes, rows: length, statements, fine, cheapEnough }) => {
			const limit = LIMITS[kind] === Infinity ? '' : String(LIMITS[kind])
			const word = fine ? '' : cheapEnough ? 'too much by the clock' : '**too much**'
			return `| \`${path}\` | ${account} | ${ms.toFixed(1)} | ${times.toFixed(2)} | ${limit} | ${cpu.toFixed(1)} | ${cpuTimes.toFixed(2)} | ${length ?? ''} | ${statements ?? ''} | ${word} |`
		}),
	].join('\n')
}

/**
 * Times of the browser hang on what else the machine does: told, and not held against a limit.
 *
 * @param result - of the longest queue
 */
export function scrolled({ rows, adding, scrolling }: Scrolled): string {
	const told = (tasks: number[]) => tasks.length === 0 ? 'none' : `${tasks.length}, the longest ${Math.max(...tasks)} ms`
	return `In the browser, a queue of ${rows.toLocaleString('en')} rows: tasks over 50 ms while scrolling through it: ${told(scrolling)}; while all its rows were added, 50 at a time: ${told(adding)}.`
}
