/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Promised, Schema } from '../contract/contract.ts'
import type { Role, Row } from '../permissions/table.ts'

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { promised, resolved } from '../contract/contract.ts'
import { Caller } from '../permissions/caller.ts'
import { People } from '../permissions/people.ts'
import { Records } from '../permissions/records.ts'
import { permissions } from '../permissions/table.ts'
import { EmbeddedHost } from '../server/embedded.ts'
import { occ } from '../server/server.ts'
import { badFields } from './bodies.ts'
import { EXCEPTIONS, WHOLE } from './exceptions.ts'
import { isGerman } from './german.ts'
import { QUERIES } from './queries.ts'

type Body = { [field: string]: unknown }

let server: EmbeddedHost
let people: People
let caller: Caller

beforeAll(async () => {
	server = await EmbeddedHost.start({ jobs: false })
	people = new People(server.place)
	caller = new Caller(people, new Records(people))
	await people.settle()
})

afterAll(() => server?.stop())

const file = () => join(server.place.occ.env!.DATA_DIR!, 'host.sqlite')
const stored = () => execFileSync('php', [join(import.meta.dirname, 'rows.php'), file()], { encoding: 'utf8' })

/** A call as it is; when the minute is full, the next one begins. */
async function send(role: Role, verb: string, address: string, body: string | undefined) {
	const answer = await people.role(role).send(verb, `/ocs/v2.php/apps/ins_netz_gegangen/api/v1${address}`, body)
	if (answer.status !== 429) {
		return answer
	}
	await occ(server.place, ['host:clock', 'forward', 'PT61S'])
	return people.role(role).send(verb, `/ocs/v2.php/apps/ins_netz_gegangen/api/v1${address}`, body)
}

/** Everybody who may, and with whom the call works: the first column of each row. */
const rows = promised().filter(({ verb }) => verb !== 'GET').flatMap((call) => permissions()
	.filter(({ route, whose, expected }) => route === `${call.verb} ${call.path}` && Object.values(expected).some((status) => status < 300)
		&& (call.path === '/requests' || ['', 'own', 'district', 'caller', 'on the board'].includes(whose)))
	.slice(0, call.path === '/requests' ? 3 : 1)
	.map((row) => ({ call, row })))

/** What is wrong with a refusal; empty if it is a good one. */
function faultOf(answer: { status: number, data: unknown }, field: string): string {
	const { message, field: named } = (answer.data ?? {}) as { message?: string, field?: string }
	return [
		answer.status === 400 ? '' : `status ${answer.status}`,
		named === field || (field !== '' && named?.startsWith(`${field}.`)) ? '' : `names ${JSON.stringify(named)}`,
		isGerman(message) ? '' : `says ${JSON.stringify(message)}`,
	].filter((one) => one !== '').join(', ')
}

/** Runs calls a few at a time and gives what was wrong with them. */
async function faults<T>(list: T[], check: (one: T) => Promise<string>): Promise<string[]> {
	const found: string[] = []
	const queue = [...list]
	await Promise.all(Array.from({ length: 4 }, async () => {
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
			// A call that fails must not leave the others running into the next test.
			found.push(await check(next).catch(String))
		}
	}))
	return found.filter((one) => one !== '')
}

describe('T13 and T15: bodies', () => {
	it('every call that changes something is here', () => {
		// Erasing everything would leave nothing to ask about; what it refuses is tested beside it.
		expect([...new Set(rows.map(({ row }) => row.route))].sort()).toEqual(promised().filter(({ verb, path }) => verb !== 'GET' && path !== '/erasure').map(({ verb, path }) => `${verb} ${path}`).sort())
	})

	it.each(rows.map(({ call, row }) => [row.route, row.whose, call, row] as const))('%s, %s', async (route, whose, call: Promised, row: Row) => {
		const role = (Object.keys(row.expected) as Role[]).find((one) => row.expected[one]! < 300)!
		const context = await caller.prepare(row, role, true)
		const { address, body } = await caller.written(row, context)
		const good = body as Body | undefined
		const schema: Schema | undefined = call.operation.requestBody?.content['application/json'].schema
		const object = schema && (resolved(schema).oneOf?.[0] ?? schema)
		const before = stored()

		const bad = [
			// One field of a group is not wrong by itself where none asks: the others are missing.
			...object ? badFields(object).filter(({ path, what }) => !(path.startsWith('body.') && good?.body === undefined) && !EXCEPTIONS.some((one) => one.route === route && one.whose === whose && one.path === path && one.what === what)) : [],
			{ path: 'gibt_es_nicht', what: 'unknown field', spoil: (one: Body) => ({ ...one, gibt_es_nicht: 1 }) },
		]
		const wrong = [
			...await faults(bad, async ({ path, what, spoil }) => {
				const fault = faultOf(await send(role, call.verb, address, JSON.stringify(spoil(good ?? {}))), path)
				return fault && `${path}: ${what}: ${fault}`
			}),
			...await faults(WHOLE, async ([what, text]) => {
				const fault = faultOf(await send(role, call.verb, address, text), '')
				return fault && `${what}: ${fault}`
			}),
		]
		expect(wrong).toEqual([])
		expect(JSON.parse(stored()), 'what is stored').toEqual(JSON.parse(before))
		const worked = await send(role, call.verb, address, good && JSON.stringify(good))
		expect(worked.status, 'the good body').toBeLessThan(300)
		await caller.undo(row, context)
	})
})

describe('questions', () => {
	it.each(QUERIES)('$path of $role', async ({ path, role, bad }) => {
		const before = stored()
		const wrong = await faults(bad, async ([query, field]) => {
			const fault = faultOf(await send(role, 'GET', `${path}?${query}`, undefined), field)
			return fault && `${query}: ${fault}`
		})
		expect(wrong).toEqual([])
		expect(stored()).toBe(before)
	})
})
