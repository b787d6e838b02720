/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** How many tests of a suite went which way. */
export interface Result {
	passed: number
	failed: number
	skipped: number
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
		testResults: { status: string, assertionResults: { status: string }[] }[]
	}
	const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed')).length
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken,
		skipped: report.numPendingTests + report.numTodoTests,
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
	return { passed: count('tests') - failed - skipped, failed, skipped }
}

/**
 * Playwright's JSON report. A test that passes only at the second try has failed.
 */
export function readPlaywright(text: string): Result {
	const { stats, errors } = JSON.parse(text) as {
		stats: { expected: number, unexpected: number, flaky: number, skipped: number }
		errors: unknown[]
	}
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0),
		skipped: stats.skipped,
	}
}

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
		return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
	}
	if (report === null) {
		return { passed: 0, failed: 1, skipped: 0 }
	}
	let result: Result
	try {
		result = read(report)
	} catch {
		return { passed: 0, failed: 1, skipped: 0 }
	}
	const unsaid = result.failed === 0 && (code !== 0 || result.passed === 0)
	return unsaid ? { ...result, failed: 1 } : result
}
