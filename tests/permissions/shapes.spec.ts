/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Reads } from './reads.ts'
import type { Shape } from './table.ts'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddedHost } from '../server/embedded.ts'
import { People } from './people.ts'
import { fullWorld, read } from './reads.ts'
import { shapeOf } from './shape.ts'
import { shapes } from './table.ts'

describe('T3: shapes.md', () => {
	let server: EmbeddedHost
	let people: People
	let reads: Reads

	beforeAll(async () => {
		server = await EmbeddedHost.start()
		people = new People(server.place)
		await people.settle()
		reads = await fullWorld(people)
	})

	afterAll(() => server?.stop())

	it.each(shapes())('$route, $whose: $role', async ({ route, whose, role, keys, empty }: Shape) => {
		expect(shapeOf(await read(people, reads, route, whose, role))).toEqual({ keys, empty })
	})
})
