/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Server } from '../server/server.ts'
import type { Role, Row } from './table.ts'

import { beforeAll, describe, expect, it } from 'vitest'
import { nameOf, routes } from '../routes/routes.ts'
import { holdsBodies } from './bodies.ts'
import { Caller } from './caller.ts'
import { People } from './people.ts'
import { Records } from './records.ts'
import { permissions } from './table.ts'

/**
 * Every route × every role × own, foreign and missing records, as permissions.md says.
 *
 * @param server - gives the server once it runs
 */
export function holdsPermissions(server: () => Server): void {
	let people: People
	let records: Records
	let caller: Caller

	beforeAll(async () => {
		people = new People(server().place)
		records = new Records(people)
		caller = new Caller(people, records)
		await people.settle()
	})

	/** Those who may, one after the other: each with a record of its own, if the call changes it. */
	async function allowed(row: Row, roles: Role[]) {
		const found: [Role, number][] = []
		for (const role of roles) {
			const context = await caller.prepare(row, role, !row.route.startsWith('GET'))
			found.push([role, (await caller.call(row, context)).status])
			await caller.undo(row, context)
		}
		return found
	}

	/** Those who may not, all at once: nothing may change. */
	async function refused(row: Row, roles: Role[]) {
		const contexts = []
		for (const role of roles) {
			contexts.push(await caller.prepare(row, role, false))
		}
		const touched = row.route.startsWith('GET') ? [] : [...new Set(contexts.map(({ record }) => record))]
		const look = () => Promise.all(touched.map(({ snapshot }) => snapshot()))
		const before = await look()
		const found = await Promise.all(contexts.map(async (context) => [context.role, (await caller.call(row, context)).status] as [Role, number]))
		expect(await look(), 'what a refused call is about').toEqual(before)
		return found
	}

	// Before the table, whose last rows take offers and roles away.
	holdsBodies(() => ({ people, records, caller }))

	describe('T1: permissions.md', () => {
		it('names every route of the app, and no other', () => {
			expect([...new Set(permissions().map(({ route }) => route))].sort()).toEqual([...new Set(routes().map(nameOf))].sort())
		})

		it.each(permissions())('$route, $whose', async (row) => {
			const roles = Object.keys(row.expected) as Role[]
			const found = [
				...await refused(row, roles.filter((role) => row.expected[role]! >= 300)),
				...await allowed(row, roles.filter((role) => row.expected[role]! < 300)),
			]
			expect(Object.fromEntries(found)).toEqual(row.expected)
		})
	})
}
