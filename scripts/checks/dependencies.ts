/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { existsSync, readFileSync } from 'node:fs'

interface Package {
	name: string
	licence: string
}

/**
 * The page of licences: what goes into the archive, package by package, and what the project is built and tested with.
 */
export function licencePage(): string {
	const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
	const installed = (JSON.parse(readFileSync('vendor/composer/installed.json', 'utf8')) as { packages: { name: string, license: string[] }[] }).packages
	const wanted = Object.keys((JSON.parse(readFileSync('composer.json', 'utf8')) as Record<string, Record<string, string>>)['require-dev']!)
	return [
		'<!--',
		'  SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors',
		'  SPDX-License-Identifier: AGPL-3.0-or-later',
		'-->',
		'# Licences of others',
		'',
		'Made from what is installed; `UPDATE_DOCS=1 make test` writes it anew. The app itself is AGPL-3.0-or-later. Data and',
		'pictures name theirs in `REUSE.toml`.',
		'',
		'## Bundled into the browser files of the archive',
		'',
		...table(bundled(Object.keys(dependencies!))),
		'',
		'## Needed to build and to test, not in the archive',
		'',
		...table(Object.keys(devDependencies!).map((name) => ({ name, licence: licenceOf(name) }))),
		'',
		'## PHP packages of the embedded host and the tests, not in the archive',
		'',
		...table(wanted.map((name) => ({ name, licence: installed.find((one) => one.name === name)?.license.join(' or ') ?? 'unknown' }))),
		'',
	].join('\n')
}

/** These and all they need, from what is installed at the top of node_modules. */
function bundled(names: string[]): Package[] {
	const seen = new Set<string>()
	const queue = [...names]
	for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
		const file = `node_modules/${name}/package.json`
		if (!seen.has(name) && existsSync(file)) {
			seen.add(name)
			queue.push(...Object.keys((JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: object }).dependencies ?? {}))
		}
	}
	return [...seen].sort().map((name) => ({ name, licence: licenceOf(name) }))
}

/**
 * @param name - of an npm package
 */
function licenceOf(name: string): string {
	const { license, licenses } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license?: string | { type: string }, licenses?: { type: string }[] }
	return typeof license === 'string' ? license : license?.type ?? licenses?.map(({ type }) => type).join(' or ') ?? 'unknown'
}

/**
 * @param packages - names with licences
 */
function table(packages: Package[]): string[] {
	return ['| package | licence |', '| --- | --- |', ...packages.map(({ name, licence }) => `| ${name} | ${licence} |`)]
}
