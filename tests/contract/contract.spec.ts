/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nameOf, routes } from '../routes/routes.ts'
import { breaches, promised, promiseFor } from './contract.ts'

const ROOT = join(import.meta.dirname, '../..')

describe('openapi.json', () => {
	const calls = promised().map(({ verb, path }) => `${verb} ${path}`).sort()
	const real = routes().filter(({ page }) => !page)

	it('promises every route and no other', () => {
		expect(calls).toEqual(real.map(nameOf).sort())
	})

	it('says 400 for every call, and 404 for every call about one record', () => {
		const silent = promised().filter(({ path, operation }) => !operation.responses[400]
			|| (/\{(?!placeCode)\w+\}/.test(path) && !operation.responses[404]))
		expect(silent.map(({ verb, path }) => `${verb} ${path}`)).toEqual([])
	})

	it('names the parameters of every path', () => {
		const wrong = promised().filter(({ path, operation }) => {
			const named = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name)
			return JSON.stringify(named) !== JSON.stringify([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
		})
		expect(wrong).toEqual([])
	})

	it('is what the types of the interface were made from', () => {
		const types = execFileSync('node_modules/.bin/openapi-typescript', ['openapi.json'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
		// Not compared as values: the difference of two long texts says less than this sentence.
		expect(types === readFileSync(join(ROOT, 'src/api/schema.d.ts'), 'utf8'), 'run `npm run types`').toBe(true)
	})
})

describe('what strangers reach', () => {
	const having = (attribute: string) => routes().filter(({ attributes }) => attributes.includes(attribute)).map(nameOf).sort()

	it('is the pages behind a secret, the handbook, and the form for people without account', () => {
		expect(having('PublicPage')).toEqual(['GET page /abmelden/{messageId}/{secret}', 'GET page /antwort/{secret}', 'GET page /brauche-hilfe', 'GET page /brauche-hilfe/{secret}', 'GET page /lesen', 'GET page /lesen/{pageId}', 'POST page /abmelden/{messageId}/{secret}', 'POST page /antwort/{secret}', 'POST page /brauche-hilfe', 'POST page /brauche-hilfe/{secret}'])
	})

	it('goes without a CSRF token for pages that are opened by a link, and for the forms of people who are not signed in', () => {
		expect(having('NoCSRFRequired')).toEqual(['GET page /', 'GET page /abmelden/{messageId}/{secret}', 'GET page /antwort/{secret}', 'GET page /brauche-hilfe', 'GET page /brauche-hilfe/{secret}', 'GET page /lesen', 'GET page /lesen/{pageId}', 'GET page /{path}', 'POST page /abmelden/{messageId}/{secret}', 'POST page /antwort/{secret}', 'POST page /brauche-hilfe', 'POST page /brauche-hilfe/{secret}'])
	})

	it('is limited and guarded against guessing', () => {
		// Where there is nothing to guess, the limit is enough.
		const guards = (url: string) => url.includes('{secret}') ? ['AnonRateLimit', 'UserRateLimit', 'BruteForceProtection'] : ['AnonRateLimit']
		const loose = routes().filter(({ attributes, url }) => attributes.includes('PublicPage') && !guards(url).every((guard) => attributes.includes(guard)))
		expect(loose.map(nameOf)).toEqual([])
	})

	it('every other method says who may call it', () => {
		const silent = routes().filter(({ attributes }) => !attributes.includes('PublicPage') && !attributes.includes('NoAdminRequired'))
		expect(silent.map(nameOf)).toEqual([])
	})
})

describe('the check of answers', () => {
	const envelope = (data: unknown) => ({ ocs: { meta: { status: 'ok', statuscode: 200 }, data } })
	const me = { user: 'mitglied', displayName: 'Mira', email: null, roles: ['member'], districts: [], attended: [], home: null, mailWish: 'both', helper: null }
	const call = promiseFor('GET', '/me')!

	it('takes what the contract promises', () => {
		expect(breaches(call, 200, envelope(me))).toEqual([])
	})

	it.each([
		['one key too many', 200, envelope({ ...me, secret: 1 })],
		['a key that is missing', 200, envelope({ ...me, user: undefined })],
		['a wrong type', 200, envelope({ ...me, helper: '7' })],
		['a role that nobody knows', 200, envelope({ ...me, roles: ['king'] })],
		['a status that was not promised', 418, envelope(me)],
		['no envelope', 200, me],
	])('finds %s', (_, status, body) => {
		expect(breaches(call, status, body)).not.toEqual([])
	})

	it('finds the call of an address, fixed words first', () => {
		expect(promiseFor('GET', '/requests/counts')?.path).toBe('/requests/counts')
		expect(promiseFor('GET', '/requests/7')?.path).toBe('/requests/{requestId}')
		expect(promiseFor('GET', '/nothing')).toBeUndefined()
	})
})
