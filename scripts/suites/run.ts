/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Result } from './results.ts'
import type { Suite } from './suites.ts'

import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { judge } from './results.ts'

export interface Outcome extends Result {
	name: string
	seconds: number
}

/**
 * Runs one suite and prints what it printed in one piece, so that two at a time do not mix.
 */
export async function runSuite(suite: Suite): Promise<Outcome> {
	if (suite.report) {
		// An old report must not speak for a runner that broke before it wrote one.
		rmSync(suite.report.file, { force: true })
	}
	const start = performance.now()
	const { code, output } = await runCommand(suite)
	const seconds = Math.round((performance.now() - start) / 100) / 10
	const report = suite.report && existsSync(suite.report.file) ? readFileSync(suite.report.file, 'utf8') : null
	const result = judge(code, report, suite.report?.read)
	console.log(`\n=== ${suite.name} (${seconds} s): ${suite.command.join(' ')}\n${output.trimEnd()}`)
	return { name: suite.name, seconds, ...result }
}

/**
 * Runs suites, at most `width` at the same time; outcomes in the order given.
 */
export async function runAll(suites: Suite[], width: number): Promise<Outcome[]> {
	const outcomes: Outcome[] = []
	const queue = suites.map((suite, index) => ({ suite, index }))
	await Promise.all(Array.from({ length: width }, async () => {
		for (let next = queue.shift(); next; next = queue.shift()) {
			outcomes[next.index] = await runSuite(next.suite)
		}
	}))
	return outcomes
}

/**
 * The table at the end. Its last line is the sum that counts.
 */
export function summary(outcomes: Outcome[]): string {
	const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, one) => total + one[key], 0)
	const rows = outcomes.map(({ name, seconds, passed, failed, skipped }) => `${failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(28)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`
		+ ` ${String(skipped).padStart(4)} skipped ${seconds.toFixed(1).padStart(7)} s`)
	// Once more beside the table: whoever sees only the end of a long run must not guess which test it was.
	const names = outcomes.flatMap((one) => one.names.map((name) => `FAILED  ${one.name}: ${name}`))
	return ['', 'Summary', ...rows, ...names, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n')
}

/**
 * @param suite - what to start
 */
function runCommand(suite: Suite): Promise<{ code: number, output: string }> {
	return new Promise((resolve) => {
		const [program, ...args] = suite.command
		const child = spawn(program!, args, {
			env: { ...process.env, ...suite.env, npm_config_update_notifier: 'false' },
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		let output = ''
		child.stdout.on('data', (chunk: Buffer) => {
			output += chunk.toString()
		})
		child.stderr.on('data', (chunk: Buffer) => {
			output += chunk.toString()
		})
		child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }))
		child.on('close', (code) => resolve({ code: code ?? 1, output }))
	})
}
