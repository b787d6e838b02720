/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddedHost } from '../server/embedded.ts'
import { COUNTED } from './calls.ts'
import { Filling } from './world.ts'

const FEW = 5
const MANY = 200

describe('numbers of database queries', () => {
	let server: EmbeddedHost
	const few: number[] = []
	const many: number[] = []

	beforeAll(async () => {
		server = await EmbeddedHost.start({ jobs: false })
		const filling = new Filling(server.place)
		await filling.begin()
		await filling.add(FEW)
		few.push(...await count(filling))
		await filling.add(MANY - FEW)
		await filling.people()
		many.push(...await count(filling))
	})

	afterAll(() => server?.stop())

	it.each(COUNTED.map(({ account, verb, path, more }, index) => [`${verb} ${path({} as never)} of ${account}`, more?.number ?? 0, index] as const))('%s', (_, more, index) => {
		expect(many[index]! - few[index]!, `more with ${MANY} records than with ${FEW}`).toBeGreaterThanOrEqual(0)
		expect(many[index]! - few[index]!, `more with ${MANY} records than with ${FEW}`).toBeLessThanOrEqual(more)
		expect(few[index]).toBeGreaterThan(0)
	})
})

/** How many statements each call sends to the database, as the embedded host says in a header. */
async function count(filling: Filling): Promise<number[]> {
	const world = await filling.world()
	const counts: number[] = []
	for (const { account, verb, path, body } of COUNTED) {
		const { status, headers, text } = await filling.as(account).app(verb, path(world), body?.(world))
		if (status !== 200 && status !== 201) {
			throw new Error(`${account}: ${verb} ${path(world)} gave ${status} ${text}`)
		}
		counts.push(Number(headers.get('X-Host-Statements')))
	}
	return counts
}
