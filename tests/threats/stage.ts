/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Role, Row } from '../permissions/table.ts'
import type { Account } from '../server/server.ts'

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { Caller } from '../permissions/caller.ts'
import { People } from '../permissions/people.ts'
import { Records } from '../permissions/records.ts'
import { permissions, ROLES } from '../permissions/table.ts'
import { EmbeddedHost } from '../server/embedded.ts'
import { APP_BASE, OcsClient } from '../server/ocs.ts'
import { occ } from '../server/server.ts'

/** A way to read something that works: a cell of the table with its record. */
export interface Read {
	route: string
	whose: string
	role: Role
	address: string
}

/** An embedded host with everybody in place, for a test of one class of faults. */
export class Stage {
	private constructor(readonly server: EmbeddedHost, readonly people: People, readonly records: Records, readonly caller: Caller) {}

	static async open(): Promise<Stage> {
		const server = await EmbeddedHost.start({ jobs: false })
		const people = new People(server.place)
		await people.settle()
		// More messages to lists than one may write in a day.
		await occ(server.place, ['config:app:set', 'ins_netz_gegangen', 'messagesPerDay', '--value', '50', '--type', 'integer'])
		const records = new Records(people)
		return new Stage(server, people, records, new Caller(people, records))
	}

	close(): Promise<void> {
		return this.server.stop()
	}

	get folder(): string {
		return this.server.place.occ.env!.DATA_DIR!
	}

	/** Every GET of the table that somebody may make, with its address; pages as well. */
	async reads(): Promise<Read[]> {
		const found: Read[] = []
		for (const row of readable()) {
			for (const role of granted(row)) {
				const context = await this.caller.prepare(row, role, false)
				found.push({ route: row.route, whose: row.whose, role, address: (await this.caller.written(row, context)).address })
			}
		}
		return found
	}

	/** What the helper has taken is handed back, so that there is room for more. */
	async handBack(): Promise<void> {
		const helper = this.people.role('helper')
		for (const { id } of await helper.ok<{ id: number }[]>('GET', '/assignments/mine')) {
			await helper.app('POST', `/assignments/${id}/return`)
		}
	}

	/** The raw answer to a read, page or not. */
	get({ route, role, address }: Read): Promise<Response> {
		const account = ROLES[role]
		const headers: Record<string, string> = { Accept: 'application/json', 'OCS-APIRequest': 'true' }
		if (account !== 'anonymous') {
			const { user, password } = this.server.place.credentials[account]
			headers.Authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
		}
		const base = route.includes(' page ') ? '/index.php/apps/ins_netz_gegangen' : APP_BASE
		return fetch(`${this.server.place.baseUrl}${base}${address}`, { headers, redirect: 'manual' })
	}

	/** Runs a statement on the SQLite file of the host and gives its rows. */
	sql(statement: string, ...values: (string | number | null)[]): Record<string, string | number | null>[] {
		return JSON.parse(execFileSync('php', [join(import.meta.dirname, 'sql.php'), join(this.folder, 'host.sqlite'), statement, JSON.stringify(values)], { encoding: 'utf8' })) as Record<string, string | number | null>[]
	}

	/** The minute of every limit is over. */
	async breathe(): Promise<void> {
		await occ(this.server.place, ['host:clock', 'forward', 'PT61S'])
	}

	/** The bare status of a call: also where the app is not there for the caller, which no contract promises. */
	async status(account: Account, verb: string, path: string, body?: object): Promise<number> {
		const { user, password } = this.server.place.credentials[account]
		const { status } = await fetch(`${this.server.place.baseUrl}${APP_BASE}${path}`, {
			method: verb,
			headers: { Accept: 'application/json', 'OCS-APIRequest': 'true', 'Content-Type': 'application/json', Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
			body: body && JSON.stringify(body),
		})
		return status
	}

	as(account: ConstructorParameters<typeof OcsClient>[1]): OcsClient {
		return new OcsClient(this.server.place, account)
	}
}

/** Rows that read something. */
export function readable(): Row[] {
	return permissions().filter(({ route }) => route.startsWith('GET'))
}

/** Roles of a row that get an answer. */
export function granted({ expected }: Row): Role[] {
	return (Object.keys(expected) as Role[]).filter((role) => expected[role]! < 300)
}

/** Rows with somebody who may, one for each route. */
export function oneOfEachRoute(rows: Row[]): Row[] {
	return rows.filter((row) => granted(row).length > 0)
		.filter((row, index, all) => all.findIndex(({ route }) => route === row.route) === index)
}
