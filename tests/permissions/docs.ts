/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Route } from '../routes/routes.ts'
import type { Role, Row } from './table.ts'

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameOf, routes } from '../routes/routes.ts'
import { permissions, ROLES } from './table.ts'

/** How a cell reads: what the caller gets. */
const WORDS: { [status: number]: string } = { 200: '✓', 201: '✓', 303: 'sign in', 400: 'refused', 401: 'sign in', 404: '–', 409: 'not possible' }

/** Attributes of a method that say how it is guarded, in words. */
const GUARDS: [attribute: string, words: string][] = [
	['PublicPage', 'open to strangers'],
	['NoCSRFRequired', 'no CSRF token'],
	['UserRateLimit', 'limited'],
	['AnonRateLimit', 'limited for strangers'],
	['BruteForceProtection', 'guarded against guessing'],
	['PasswordConfirmationRequired', 'password typed again'],
]

/**
 * The page for people: every route with its guards, and what each role gets for whose record.
 */
export function permissionPage(): string {
	const all = routes()
	const rows = permissions()
	const roles = Object.keys(ROLES) as Role[]
	const cells = rows.reduce((sum, { expected }) => sum + Object.keys(expected).length, 0)
	return [
		'<!--',
		'  SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors',
		'  SPDX-License-Identifier: AGPL-3.0-or-later',
		'-->',
		'# Who may do what',
		'',
		'Made from [tests/permissions/permissions.md](../tests/permissions/permissions.md), which the tests hold against the',
		'running app, cell by cell; `UPDATE_DOCS=1` writes it anew. A route that stands in no table fails the build.',
		'',
		`${all.length} routes, ${rows.length} cases, ${cells} answers that are tested.`,
		'',
		'✓ done, – answered like a record that is not there, “refused” with the field that may not be so, “sign in” without',
		'account. An empty cell cannot come up.',
		'',
		...ownership(),
		'',
		...all.map((route) => [route, rows.filter(({ route: name }) => name === nameOf(route))] as const)
			.sort(([a], [b]) => order(rows, a) - order(rows, b))
			.flatMap(([route, own]) => section(route, own, roles)),
	].join('\n')
}

/** What the words for ownership mean: the list stands in the table itself. */
function ownership(): string[] {
	const table = readFileSync(join(import.meta.dirname, 'permissions.md'), 'utf8')
	return ['## Whose record', '', ...table.split('\n').filter((line) => line.startsWith('- **'))]
}

/** Routes stand in the order of the table. */
function order(rows: Row[], route: Route): number {
	return rows.findIndex(({ route: name }) => name === nameOf(route))
}

/** One route: guards, and a line for each case. */
function section(route: Route, rows: Row[], roles: Role[]): string[] {
	const guards = GUARDS.filter(([attribute]) => route.attributes.includes(attribute)).map(([, words]) => words)
	return [
		`## ${nameOf(route)}`,
		'',
		`\`${route.method}\`${guards.map((guard) => `, ${guard}`).join('')}`,
		'',
		`| whose | ${roles.join(' | ')} |`,
		`| --- |${' --- |'.repeat(roles.length)}`,
		...rows.map(({ whose, expected }) => `| ${whose} | ${roles.map((role) => word(expected[role])).join(' | ')} |`),
		'',
	]
}

/** A status in a word. */
function word(status: number | undefined): string {
	return status === undefined ? '' : WORDS[status] ?? String(status)
}
