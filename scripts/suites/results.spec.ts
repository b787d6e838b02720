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
		expect(readVitest(vitest([{ status: 'failed', assertionResults: [{ status: 'failed' }] }], 7, 1)))
			.toEqual({ passed: 7, failed: 1, skipped: 1 })
	})

	it('counts a Vitest file that does not load', () => {
		expect(readVitest(vitest([{ status: 'failed', assertionResults: [] }], 7, 0)).failed).toBe(1)
	})

	it('reads JUnit sums of the outermost suite', () => {
		expect(readJunit('<testsuites><testsuite name="a" tests="9" assertions="30" errors="1" failures="2" skipped="1" time="1">'
			+ '<testsuite name="b" tests="4" errors="0" failures="2" skipped="0"/></testsuite></testsuites>'))
			.toEqual({ passed: 5, failed: 3, skipped: 1 })
	})

	it('counts a flaky Playwright test as failed', () => {
		expect(readPlaywright('{"errors":[],"stats":{"expected":5,"unexpected":1,"flaky":1,"skipped":2}}'))
			.toEqual({ passed: 5, failed: 2, skipped: 2 })
	})

	it('counts a broken Playwright setup', () => {
		expect(readPlaywright('{"errors":[{}],"stats":{"expected":0,"unexpected":0,"flaky":0,"skipped":0}}').failed).toBe(1)
	})
})

describe('judge', () => {
	const fine = '<testsuite tests="3" errors="0" failures="0" skipped="0">'

	it('counts a tool without a report once', () => {
		expect(judge(0, null)).toEqual({ passed: 1, failed: 0, skipped: 0 })
		expect(judge(2, null)).toEqual({ passed: 0, failed: 1, skipped: 0 })
	})

	it('takes the report of a runner', () => {
		expect(judge(0, fine, readJunit)).toEqual({ passed: 3, failed: 0, skipped: 0 })
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
