/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Role } from '../permissions/table.ts'
import type { Server } from '../server/server.ts'

import { sample } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { promised } from '../contract/contract.ts'
import { Caller } from '../permissions/caller.ts'
import { People } from '../permissions/people.ts'
import { Records } from '../permissions/records.ts'
import { permissions } from '../permissions/table.ts'
import { APP_BASE } from '../server/ocs.ts'
import { occ } from '../server/server.ts'
import { bodies } from './bodies.ts'

const SEED = Number(process.env.FUZZ_SEED ?? 20261122)
const RUNS = Number(process.env.FUZZ_RUNS ?? (process.env.FULL === '1' ? 150 : 15))

/** What no answer may hold: an address in the code, or the words of an exception. */
const INSIDE = /#\d+ \/|Stack trace|\.php[:(]|SQLSTATE|Uncaught|TypeError|Doctrine|Exception/

/** How a path may end beside a good id. */
const IDS = ['0', '-1', '1.5', '99999999999999999', '18446744073709551616', 'abc', '%00', '%2e%2e', '1%27--', '😀']

const rows = permissions().filter(({ route, expected }, index, all) => !route.includes(' page ')
	&& Object.values(expected).some((status) => status < 300) && all.findIndex((one) => one.route === route && Object.values(one.expected).some((status) => status < 300)) === index)

/**
 * Random bodies and ids against every route: no answer is the server's fault, none shows the code, nothing half is stored.
 *
 * @param server - gives the server once it runs
 * @param breathe - makes the minute of every limit pass
 */
export function holdsFuzz(server: () => Server, breathe: () => Promise<unknown>): void {
	let caller: Caller
	let people: People
	const counts = new Map<number, number>()

	beforeAll(async () => {
		people = new People(server().place)
		await people.settle()
		caller = new Caller(people, new Records(people))
	})

	afterAll(() => {
		const told = [...counts].sort(([a], [b]) => a - b).map(([status, number]) => `${number} × ${status}`).join(', ')
		console.log(`${server().place.name}: seed ${SEED}, ${[...counts.values()].reduce((sum, one) => sum + one, 0)} calls on ${rows.length} routes: ${told}`)
	})

	/** One call; when a minute is full, the next one begins. */
	async function call(role: Role, verb: string, address: string, body?: string): Promise<{ status: number, text: string }> {
		const { user, password } = server().place.credentials[people.role(role).account as 'admin']
		const once = async () => {
			const response = await fetch(`${server().place.baseUrl}${APP_BASE}${address}`, {
				method: verb,
				headers: { Accept: 'application/json', 'OCS-APIRequest': 'true', 'Content-Type': 'application/json', Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
				body,
				signal: AbortSignal.timeout(30_000),
			})
			return { status: response.status, text: await response.text() }
		}
		const answer = await once()
		if (answer.status === 429) {
			await breathe()
			return once()
		}
		return answer
	}

	/** What is wrong with an answer; empty if nothing is. */
	function fault({ status, text }: { status: number, text: string }, what: string): string {
		counts.set(status, (counts.get(status) ?? 0) + 1)
		return status >= 500 || INSIDE.test(text) ? `${what} gave ${status}: ${text.slice(0, 300)}` : ''
	}

	describe('random input', () => {
		it.each(rows.map(({ route }) => route))('%s', async (route) => {
			const row = rows.find((one) => one.route === route)!
			const role = (Object.keys(row.expected) as Role[]).find((one) => row.expected[one]! < 300)!
			const found: string[] = []
			const context = await caller.prepare(row, role, true)
			const { verb, address, body } = await caller.written(row, context)
			for (const id of /\{\w+\}/.test(route) ? IDS : []) {
				found.push(fault(await call(role, verb, address.replace(String(context.record.id), id), verb === 'GET' ? undefined : '{}'), `${route} with ${id}`))
			}
			const schema = promised().find((one) => `${one.verb} ${one.path}` === route)?.operation.requestBody?.content['application/json'].schema
			for (const one of schema ? sample(bodies(schema, body ?? {}), { numRuns: RUNS, seed: SEED }) : []) {
				const text = JSON.stringify(one, (_, value: unknown) => typeof value === 'bigint' ? String(value) : value) ?? 'null'
				found.push(fault(await call(role, verb, address, text), `${route} with ${text.slice(0, 300)}`))
			}
			expect(found.filter((one) => one !== '')).toEqual([])
			if (schema === undefined && verb !== 'GET') {
				return
			}
			await caller.undo(row, context).catch(() => undefined)
		}, 600_000)

		it('left nothing that does not hold together', async () => {
			const told = await occ(server().place, ['ins_netz_gegangen:check']).catch((error: Error) => error.message)
			for (const what of ['asks without a request', 'arranged requests without a helper', 'requests with more than one helper', 'requests that cannot be read', 'helpers that cannot be read']) {
				expect(told).toContain(`${what}: 0`)
			}
		})

		it('can still be read by everybody', async () => {
			for (const [role, path] of [['coordinator-all', '/requests?queue=all&limit=200'], ['coordinator-all', '/helpers?limit=200'], ['coordinator-all', '/matching/input'], ['member', '/requests?queue=mine'], ['admin', '/settings'], ['admin', '/roles'], ['trust', '/reports?limit=200'], ['member', '/me/export/text']] as const) {
				expect((await people.role(role).app('GET', path)).status, path).toBe(200)
			}
		})
	})
}
