/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { basename } from 'node:path'

/** How many tests of a suite went which way. */
export interface Result {
	passed: number
	failed: number
	skipped: number
	/** Names of the tests that failed, as far as the report tells them. */
	names: string[]
}

/**
 * Vitest's JSON report. A file that does not even load counts as one failure.
 */
export function readVitest(text: string): Result {
	const report = JSON.parse(text) as {
		numPassedTests: number
		numFailedTests: number
		numPendingTests: number
		numTodoTests: number
		testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[]
	}
	const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'))
	const failed = report.testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'failed')
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests,
		names: [...failed.map(({ fullName }) => fullName), ...broken.map(({ name }) => basename(name))],
	}
}

/**
 * PHPUnit's JUnit report: the first suite holds the sums.
 */
export function readJunit(text: string): Result {
	const sums = /<testsuite\b[^>]*>/.exec(text)?.[0] ?? ''
	const count = (name: string) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(sums)?.[1] ?? 0)
	const failed = count('failures') + count('errors')
	const skipped = count('skipped')
	const cases = text.matchAll(/<testcase\b([^>]*[^/>])>(?=\s*<(?:failure|error)\b)/g)
	const names = [...cases].map(([, attributes = '']) => ['class', 'name'].map((key) => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? '').join(' '))
	return { passed: count('tests') - failed - skipped, failed, skipped, names }
}

/**
 * Playwright's JSON report. A test that passes only at the second try has failed.
 */
export function readPlaywright(text: string): Result {
	const { stats, errors, suites } = JSON.parse(text) as PlaywrightSuite & {
		stats: { expected: number, unexpected: number, flaky: number, skipped: number }
		errors: unknown[]
	}
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0),
		skipped: stats.skipped,
		names: namesIn({ suites }),
	}
}

/** Playwright nests: files hold groups, groups hold tests. */
interface PlaywrightSuite {
	suites?: PlaywrightSuite[]
	specs?: { title: string, tests: { status: string }[] }[]
}

/**
 * @param suite - a file or group of a report
 * @return titles of what failed in it, or passed at the second try only
 */
function namesIn(suite: PlaywrightSuite): string[] {
	const { suites = [], specs = [] } = suite
	const failed = specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
	return [...failed.map(({ title }) => title), ...suites.flatMap(namesIn)]
}

const passedOnce: Result = { passed: 1, failed: 0, skipped: 0, names: [] }
const failedOnce: Result = { passed: 0, failed: 1, skipped: 0, names: [] }

/**
 * What a suite counts as. The exit code has the last word: a runner that ends badly without a failed test,
 * writes no report or finds no test has failed.
 *
 * @param code - exit code of the runner
 * @param report - text of its report; null if it has none to write
 * @param read - reader of that report; none for a tool that counts as one test
 */
export function judge(code: number, report: string | null, read?: (text: string) => Result): Result {
	if (!read) {
		return code === 0 ? passedOnce : failedOnce
	}
	if (report === null) {
		return failedOnce
	}
	let result: Result
	try {
		result = read(report)
	} catch {
		return failedOnce
	}
	const unsaid = result.failed === 0 && (code !== 0 || result.passed === 0)
	return unsaid ? { ...result, failed: 1 } : result
}
