/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Result } from './results.ts'

import { readJunit, readPlaywright, readVitest } from './results.ts'

/** Where the runners leave their reports. */
export const REPORTS = 'build/reports'

export interface Suite {
	name: string
	/** Program and arguments, started in the project folder. */
	command: string[]
	env?: Record<string, string>
	/** File the runner writes, and who reads it; without it the suite counts as one test. */
	report?: { file: string, read: (text: string) => Result }
}

const bin = (name: string, ...args: string[]) => [`node_modules/.bin/${name}`, ...args]

/** Quick looks at the text of the project; two run at a time. */
export const looks: Suite[] = [
	{ name: 'types', command: bin('vue-tsc', '--noEmit') },
	{ name: 'phpstan', command: ['vendor/bin/phpstan', 'analyse', '--no-progress', '--memory-limit=1G'] },
	{ name: 'eslint', command: bin('eslint', '--max-warnings=0', '.') },
	{ name: 'php-cs-fixer', command: ['vendor/bin/php-cs-fixer', 'fix', '--dry-run', '--diff', '--show-progress=none'] },
	{ name: 'stylelint', command: bin('stylelint', '--max-warnings=0', '{src,host,handbook}/**/*.{css,vue}') },
	{ name: 'licences', command: bin('tsx', 'scripts/check.ts', 'licences') },
	{ name: 'lock file', command: bin('tsx', 'scripts/check.ts', 'lockFile') },
	{ name: 'machine paths', command: bin('tsx', 'scripts/check.ts', 'machinePaths') },
]

/** The interface and the translated words, which the server side reads as well. */
export const build: Suite = { name: 'build and budget', command: ['npm', 'run', '--silent', 'build'] }

/**
 * What mostly waits for a database or for a child process; two run at a time, the longest first.
 *
 * @param databases - DATABASE_URL by name, empty for SQLite
 */
export function phpRuns(databases: Record<string, string>): Suite[] {
	return [
		...Object.entries(databases).map(([name, url]) => phpunit('integration', name, url)).reverse(),
		phpunit('host'),
		phpunit('unit'),
	]
}

/**
 * Two writes at the same moment, a database each; two databases at a time, the slowest first.
 *
 * @param databases - DATABASE_URL by name, empty for SQLite
 * @param full - on every database, not on SQLite only
 */
export function races(databases: Record<string, string>, full: boolean): Suite[] {
	return Object.entries(databases)
		.filter(([, url]) => full || url === '')
		.map(([name, url]) => phpunit('races', name, url))
		.reverse()
}

/**
 * What needs the build or the machine for itself; one after the other.
 *
 * @param databases - DATABASE_URL by name, empty for SQLite
 * @param full - the whole way over HTTP on every database, not on SQLite only
 */
export function runs(databases: Record<string, string>, full: boolean): Suite[] {
	return [
		vitest('release', 'tests/release/vitest.config.ts'),
		vitest('vitest', 'vitest.config.ts'),
		...Object.entries(databases).filter(([, url]) => full || url === '').map(([name, url]) => ({
			...vitest(`http on ${name}`, 'tests/http/vitest.config.ts'),
			env: { HTTP_DATABASE_URL: url },
		})),
		vitest('proofs', 'tests/proofs.config.ts'),
		...Object.entries(databases).filter(([, url]) => full && url !== '').map(([name, url]) => ({
			...vitest(`secrecy and outage on ${name}`, 'tests/proofs.config.ts', 'tests/secrecy', 'tests/outage'),
			env: { HTTP_DATABASE_URL: url },
		})),
		playwright('e2e', 'flows'),
		// They bring hundreds of people to a host of their own, which takes a minute more than the short run has to spare.
		...full ? [playwright('e2e crowds', 'crowds')] : [],
		playwright('inclusion', 'pages'),
		...full ? [playwright('smooth', 'smooth')] : [],
	]
}

/**
 * @param name - name of the suite, unique
 * @param config - its configuration file
 * @param only - a part of its tests
 */
function vitest(name: string, config: string, ...only: string[]): Suite {
	const file = `${REPORTS}/${name.replaceAll(' ', '-')}.json`
	return {
		name,
		command: bin('vitest', 'run', '--config', config, ...only, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`),
		report: { file, read: readVitest },
	}
}

/**
 * @param suite - name of the suite in phpunit.xml
 * @param database - name of the database it runs on, if it needs one
 * @param url - its DATABASE_URL; empty for SQLite
 */
function phpunit(suite: string, database?: string, url = ''): Suite {
	const name = database ? `${suite} on ${database}` : suite
	const file = `${REPORTS}/${name.replaceAll(' ', '-')}.xml`
	return {
		name,
		command: ['vendor/bin/phpunit', '--testsuite', suite, '--log-junit', file],
		...url === '' ? {} : { env: { DATABASE_URL: url } },
		report: { file, read: readJunit },
	}
}

/**
 * @param name - name of the suite, unique
 * @param project - its name in playwright.config.ts
 */
function playwright(name: string, project: string): Suite {
	const file = `${REPORTS}/${name}.json`
	return {
		name,
		command: bin('playwright', 'test', '--project', project),
		env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
		report: { file, read: readPlaywright },
	}
}
