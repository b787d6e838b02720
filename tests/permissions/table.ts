/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Account } from '../server/server.ts'

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The columns of permissions.md, and which account stands for each. */
export const ROLES = {
	member: 'mitglied',
	helper: 'helferin',
	intake: 'aufnahme',
	coordinator: 'koordination-goerlitz',
	'coordinator-all': 'koordination',
	editor: 'redaktion',
	executive: 'vorstand',
	trust: 'vertrauen',
	admin: 'admin',
	outsider: 'aussen',
	anonymous: 'anonymous',
} as const satisfies Record<string, Account | 'anonymous'>

export type Role = keyof typeof ROLES

export interface Row {
	/** Such as `GET /requests/{requestId}`. */
	route: string
	/** Whose record; empty where there is none. */
	whose: string
	/** Expected status by role, without the cells that cannot come up. */
	expected: Partial<Record<Role, number>>
}

export interface Shape {
	route: string
	whose: string
	role: Role
	/** Paths of all keys; `[]` stands for every entry of a list. */
	keys: string[]
	/** Those of them that hold nothing for this role. */
	empty: string[]
}

/**
 * The rows of permissions.md, in their order.
 */
export function permissions(): Row[] {
	return cells('permissions.md', 'route').map(([route, whose, ...statuses]) => ({
		route: route!,
		whose: whose!,
		expected: Object.fromEntries(Object.keys(ROLES)
			.map((role, column) => [role, statuses[column]!] as const)
			.filter(([, status]) => status !== '·')
			.map(([role, status]) => [role, Number(status)])),
	}))
}

/**
 * The rows of shapes.md.
 */
export function shapes(): Shape[] {
	const list = (cell: string) => cell.replaceAll('`', '').split(/[\s,]+/).filter((word) => word !== '').sort()
	return cells('shapes.md', 'route').map(([route, whose, role, keys, empty]) => ({
		route: route!,
		whose: whose!,
		role: role as Role,
		keys: list(keys!),
		empty: list(empty!),
	}))
}

/**
 * The cells of all tables of a page of this folder.
 *
 * @param page - name of the file
 * @param head - first word of a headline, which is left out
 */
function cells(page: string, head: string): string[][] {
	return readFileSync(join(import.meta.dirname, page), 'utf8').split('\n')
		.filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith(`| ${head} `))
		.map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}
