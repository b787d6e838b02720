/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Read } from './stage.ts'

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oneOfEachRoute, readable, Stage } from './stage.ts'

let stage: Stage
let reads: Read[]

beforeAll(async () => {
	stage = await Stage.open()
	reads = await stage.reads()
})

afterAll(() => stage?.close())

/** Number of rows and sum of each table; the events apart. */
function stored(): { events: string, rest: Record<string, string> } {
	const { oc_ing_events: events, ...rest } = JSON.parse(execFileSync('php', [join(import.meta.dirname, '../input/rows.php'), join(stage.folder, 'host.sqlite')], { encoding: 'utf8' })) as Record<string, string>
	return { events: events!, rest }
}

/** Reads that note who read: contact data, an assignment, and a search by number. */
const NOTED = ['GET /requests/{requestId}/contact', 'GET /assignments/{assignmentId}', 'GET /helpers/{helperId}/contact', 'GET /requests/find']

describe('T10: no answer may be kept by anybody on the way', () => {
	it.each(oneOfEachRoute(readable()).map(({ route }) => route))('%s', async (route) => {
		for (const read of reads.filter((one) => one.route === route)) {
			const { headers } = await stage.get(read)
			expect(headers.get('cache-control'), `${read.whose} of ${read.role}`).toMatch(/no-store/)
			expect(headers.get('etag')).toBeNull()
			expect(headers.get('last-modified')).toBeNull()
		}
	})
})

describe('T16: reading changes nothing', () => {
	it.each(oneOfEachRoute(readable()).map(({ route }) => route))('%s', async (route) => {
		const before = stored()
		for (const read of reads.filter((one) => one.route === route)) {
			expect((await stage.get(read)).status, `${read.whose} of ${read.role}`).toBeLessThan(400)
		}
		const after = stored()
		expect(after.rest).toEqual(before.rest)
		if (!NOTED.includes(route)) {
			expect(after.events).toBe(before.events)
		}
	})

	it('a read that is noted is noted once a day', async () => {
		for (const route of NOTED) {
			const read = reads.find((one) => one.route === route)!
			await stage.get(read)
			const before = stored().events
			await stage.get(read)
			expect(stored().events, route).toBe(before)
		}
	})
})
