/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { judge, readJunit, readPlaywright, readVitest } from './results.ts'

function vitest(testResults: unknown[], passed: number, failed: number) {
	return JSON.stringify({
		numPassedTests: passed,
		numFailedTests: failed,
		numPendingTests: 1,
		numTodoTests: 0,
		testResults,
	})
}

describe('readers', () => {
	it('reads Vitest', () => {
		expect(readVitest(vitest([{ name: '/a/lists.spec.ts', status: 'failed', assertionResults: [{ status: 'passed', fullName: 'fine' }, { status: 'failed', fullName: 'lists are paged' }] }], 7, 1)))
			.toEqual({ passed: 7, failed: 1, skipped: 1, names: ['lists are paged'] })
	})

	it('counts a Vitest file that does not load', () => {
		expect(readVitest(vitest([{ name: '/a/lists.spec.ts', status: 'failed', assertionResults: [] }], 7, 0)))
			.toMatchObject({ failed: 1, names: ['lists.spec.ts'] })
	})

	it('reads JUnit sums of the outermost suite', () => {
		expect(readJunit('<testsuites><testsuite name="a" tests="9" assertions="30" errors="1" failures="2" skipped="1" time="1">'
			+ '<testsuite name="b" tests="4" errors="0" failures="2" skipped="0">'
			+ '<testcase name="testFine" class="Tests\\DutyTest" time="1"/>'
			+ '<testcase name="testSpoken" class="Tests\\DutyTest" time="1">\n<system-out>a</system-out></testcase>'
			+ '<testcase name="testBroken with data set &quot;on time&quot;" class="Tests\\DutyTest" time="1">\n  <error type="Exception">no</error></testcase>'
			+ '</testsuite></testsuite></testsuites>'))
			.toEqual({ passed: 5, failed: 3, skipped: 1, names: ['Tests\\DutyTest testBroken with data set &quot;on time&quot;'] })
	})

	it('counts a flaky Playwright test as failed', () => {
		expect(readPlaywright(JSON.stringify({
			errors: [],
			stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 },
			suites: [{
				specs: [{ title: 'fine', tests: [{ status: 'expected' }] }, { title: 'late yes', tests: [{ status: 'flaky' }] }],
				suites: [{ specs: [{ title: 'a call', tests: [{ status: 'unexpected' }] }] }],
			}],
		})))
			.toEqual({ passed: 5, failed: 2, skipped: 2, names: ['late yes', 'a call'] })
	})

	it('counts a broken Playwright setup', () => {
		expect(readPlaywright('{"errors":[{}],"stats":{"expected":0,"unexpected":0,"flaky":0,"skipped":0}}').failed).toBe(1)
	})
})

describe('judge', () => {
	const fine = '<testsuite tests="3" errors="0" failures="0" skipped="0">'

	it('counts a tool without a report once', () => {
		expect(judge(0, null)).toEqual({ passed: 1, failed: 0, skipped: 0, names: [] })
		expect(judge(2, null)).toEqual({ passed: 0, failed: 1, skipped: 0, names: [] })
	})

	it('takes the report of a runner', () => {
		expect(judge(0, fine, readJunit)).toEqual({ passed: 3, failed: 0, skipped: 0, names: [] })
	})

	it.each([
		['a missing report', 0, null],
		['a broken report', 0, '{'],
		['no test at all', 0, '<testsuite tests="0">'],
		['only skipped tests', 0, '<testsuite tests="2" skipped="2">'],
		['a bad exit code without a failed test', 1, fine],
	])('fails on %s', (_, code, report) => {
		const read = report === '{' ? readVitest : readJunit
		expect(judge(code, report, read).failed).toBe(1)
	})
})
