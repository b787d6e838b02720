/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Schema } from '../contract/contract.ts'
import type { Role } from '../permissions/table.ts'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { promised, resolved } from '../contract/contract.ts'
import { permissions } from '../permissions/table.ts'
import { occ } from '../server/server.ts'
import { granted, oneOfEachRoute, Stage } from './stage.ts'

/** What a browser, a table or a mail program could take for more than a text. */
export const PAYLOADS = [
	'<script>window.hit=1</script>',
	'<img src=x onerror=window.hit=1>',
	'"><svg onload=window.hit=1>',
	'[Klick](javascript:window.hit=1)',
	'{{constructor.constructor("window.hit=1")()}}',
	'=HYPERLINK("https://example.org")',
]
const FAKE = 'Anna \u202Enebeille'

let stage: Stage

beforeAll(async () => {
	stage = await Stage.open()
})

afterAll(() => stage?.close())

beforeEach(() => stage.breathe())

/** Dotted paths of the fields that hold free text. */
function texts(schema: Schema, prefix = ''): string[] {
	return Object.entries(resolved(schema).properties ?? {}).flatMap(([name, inner]) => {
		const field = resolved(inner)
		const types = [field.type ?? []].flat()
		return types.includes('string') && !field.enum && !field.format ? [`${prefix}${name}`] : types.includes('object') ? texts(field, `${prefix}${name}.`) : []
	})
}

/** A copy of a body with one field replaced. */
function put(body: object, path: string, value: unknown): object {
	const [name, ...rest] = path.split('.') as [string, ...string[]]
	const inner = (body as Record<string, unknown>)[name]
	return { ...body, [name]: rest.length === 0 ? value : put((inner ?? {}) as object, rest.join('.'), value) }
}

const fields = oneOfEachRoute(permissions().filter(({ route }) => !route.startsWith('GET') && !route.includes(' page '))).flatMap((row) => {
	const call = promised().find(({ verb, path }) => `${verb} ${path}` === row.route)!
	const schema = call.operation.requestBody?.content['application/json'].schema
	return schema ? texts(resolved(schema).oneOf?.[0] ?? schema).map((path) => [row.route, path] as const) : []
})

describe('T14: markup is a text like any other', () => {
	it('every field of text is here', () => {
		expect(fields.length).toBeGreaterThan(20)
	})

	it.each(fields.map(([route, path], index) => [route, path, index] as const))('%s, %s', async (route, path, index) => {
		const row = oneOfEachRoute(permissions().filter((one) => one.route === route))[0]!
		const role = granted(row)[0] as Role
		// In the short run each field gets the next one.
		for (const payload of process.env.FULL === '1' ? PAYLOADS : [PAYLOADS[index % PAYLOADS.length]!]) {
			const context = await stage.caller.prepare(row, role, true)
			const { verb, address, body } = await stage.caller.written(row, context)
			const answer = await stage.people.role(role).app(verb, address, put(body ?? {}, path, payload))
			expect([200, 201, 400, 409], payload).toContain(answer.status)
			// A browser that is led here must not take the answer for a page.
			expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
			expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
			if (answer.status < 300) {
				await stage.caller.undo(row, context)
			}
		}
	})

	it('nothing of it stands as markup in a page or a mail', async () => {
		await occ(stage.server.place, ['host:jobs'])
		for (const mail of stage.sql('SELECT * FROM oc_host_mails')) {
			// A program for mails shows the text as it is; the rest it reads as markup or as lines of its own.
			const { text, ...read } = JSON.parse(String(mail.content)) as { text: string }
			expect(text).not.toBe('')
			expect(Object.values(read).join('\n')).not.toMatch(/<script|<img src=x|<svg onload/)
		}
		await stage.people.freePlaces()
		for (const read of (await stage.reads()).filter(({ route }) => route.includes(' page '))) {
			expect(await (await stage.get(read)).text()).not.toMatch(/<script>window\.hit|<img src=x|<svg onload/)
		}
	})
})

describe('T15: a character that turns the direction fakes no name', () => {
	it.each(fields)('%s, %s', async (route, path) => {
		if (route.includes('/assignments')) {
			await stage.handBack()
		}
		const row = oneOfEachRoute(permissions().filter((one) => one.route === route))[0]!
		const role = granted(row)[0] as Role
		const context = await stage.caller.prepare(row, role, true)
		const { verb, address, body } = await stage.caller.written(row, context)
		expect(await stage.people.role(role).app(verb, address, put(body ?? {}, path, FAKE))).toMatchObject({ status: 400 })
	})

	it('an account that carries one in its name is shown without it', async () => {
		await occ(stage.server.place, ['user:add', '--password-from-env', '--display-name', FAKE, '--group', 'ins-netz', 'gefaelscht'], { OC_PASS: 'probe-2026' })
		const admin = stage.people.as('admin')
		await admin.ok('POST', '/roles', { role: 'intake', user: 'gefaelscht', districts: ['14626'] })
		expect((await admin.app('GET', '/roles')).text).not.toMatch(/\u202E|\\u202e/i)
		expect((await admin.app('GET', '/roles')).text).toContain('nebeille')
	})
})
