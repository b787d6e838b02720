/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import axios from '@nextcloud/axios'
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../tests/setup/api.ts'
import { get, getPage, put } from './client.ts'
import { ApiError } from './errors.ts'

const server = fakeServer()

describe('client', () => {
	it('unwraps the envelope', async () => {
		server.on('GET /me', { data: { user: 'mitglied' } })
		await expect(get('/me')).resolves.toEqual({ user: 'mitglied' })
	})

	it('asks for JSON at the address of the interface, with the header OCS wants', async () => {
		server.on('GET /me', { data: {} })
		const seen: string[] = []
		const adapter = axios.defaults.adapter as (config: never) => Promise<unknown>
		axios.defaults.adapter = (config) => {
			seen.push(String(config.url), String(config.headers.get('Accept')), String(config.headers.get('OCS-APIRequest')))
			return adapter(config as never) as never
		}
		await get('/me')
		expect(seen[0]).toMatch(/\/ocs\/v2\.php\/apps\/ins_netz_gegangen\/api\/v1\/me$/)
		expect(seen.slice(1)).toEqual(['application/json', 'true'])
	})

	it('leaves out what is not asked for', async () => {
		server.reply({ data: [] })
		await getPage('/helpers', { cursor: null }, { district: undefined, topic: 'email' })
		expect(server.sent[0]?.path).toBe('/helpers?topic=email')
	})

	it('sends null as a body of its own', async () => {
		server.reply({ data: {} })
		await put('/requests/3/board', null)
		expect(server.sent[0]?.body).toBeNull()
	})

	it.each([
		[400, 'invalid'],
		[401, 'session'],
		[403, 'missing'],
		[404, 'missing'],
		[409, 'conflict'],
		[412, 'session'],
		[429, 'server'],
		[500, 'server'],
	])('names the kind of status %i: %s', async (status, kind) => {
		server.reply({ status, data: [] })
		await expect(get('/me')).rejects.toMatchObject({ status, kind, field: null, reason: null })
	})

	it('keeps the field and the sentence of the server for bad input', async () => {
		server.reply({ status: 400, data: { message: 'Bitte gib eine Telefonnummer an.', field: 'person.phone' } })
		await expect(get('/me')).rejects.toMatchObject({ field: 'person.phone', message: 'Bitte gib eine Telefonnummer an.' })
	})

	it('has a sentence of its own where the server gives none for people', async () => {
		server.reply({ status: 500, data: { message: 'SQLSTATE' } })
		const error = await get('/me').catch((reason: unknown) => reason)
		expect(error).toBeInstanceOf(ApiError)
		expect((error as ApiError).message).not.toContain('SQLSTATE')
	})

	it('takes an answer without envelope for a failure of the server', async () => {
		axios.defaults.adapter = async (config) => ({ status: 200, statusText: '', headers: {}, config, data: '<html>' })
		await expect(get('/me')).rejects.toMatchObject({ kind: 'server' })
	})
})
