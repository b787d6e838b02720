/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchingInput } from '../../api/types.ts'
import type { Port } from './client.ts'
import type { Question, Reply } from './protocol.ts'

import { describe, expect, it } from 'vitest'
import { aMatchHelper, aMatchRequest } from '../../../tests/setup/matching.ts'
import { createClient } from './client.ts'
import { createEngine } from './engine.ts'
import { NO_DISTRICT } from './protocol.ts'

const helper = aMatchHelper({ id: 1 })
const request = aMatchRequest({ id: 7 })
const input: MatchingInput = {
	now: '2026-11-22T10:00:00Z',
	settings: { mode: 'strict', lambda: 50, topicRule: 'any', asksPerWeek: 3, preset: 'even' },
	helpers: [helper],
	requests: [request],
	fixed: [],
	places: { '02826': [51.15, 14.98, '14626'] },
}

const envelope = (data: MatchingInput) => JSON.stringify({ ocs: { data } })

/** A port whose other side is the engine itself. */
function inProcess(): Port {
	let listen: (event: { data: Reply }) => void = () => {}
	const engine = createEngine((progress) => listen({ data: progress }))
	return {
		postMessage: (question: Question) => listen({ data: structuredClone(engine(structuredClone(question))) }),
		addEventListener: ((type: string, listener: typeof listen) => {
			if (type === 'message') {
				listen = listener
			}
		}) as Port['addEventListener'],
		terminate: () => {},
	}
}

describe('matching beside the page', () => {
	it('ranks the helpers of what the server sent', async () => {
		const client = createClient(inProcess())
		await client.run('load', { text: envelope(input) })
		const { ranking: result } = await client.run('rank', { request: 7, count: 5 })
		expect(result.candidates.map((candidate) => candidate.helper)).toEqual([1])
	})

	it('works where the district is not known yet', async () => {
		const client = createClient(inProcess())
		await client.run('load', { text: envelope({ ...input, requests: [{ ...request, district: null, postalCode: null }] }) })
		const { ranking: result } = await client.run('rank', { request: 7, count: 5 })
		expect(result.candidates).toHaveLength(1)
		expect(result.recruit.district).toBe(NO_DISTRICT)
	})

	it('does not stumble over a pair with somebody out of reach', async () => {
		const client = createClient(inProcess())
		await expect(client.run('load', { text: envelope({ ...input, fixed: [{ request: 7, helper: 99 }, { request: 99, helper: 1 }] }) })).resolves.toBeNull()
	})

	it('tells what went wrong instead of staying silent', async () => {
		const client = createClient(inProcess())
		await expect(client.run('rank', { request: 7, count: 5 })).rejects.toThrow('No records')
		await expect(client.run('load', { text: envelope({ ...input, now: 'gestern' }) })).rejects.toThrow('now')
		await client.run('load', { text: envelope(input) })
		await expect(client.run('rank', { request: 8, count: 5 })).rejects.toThrow('no request with id 8')
	})

	it('fails what waits when the worker is ended or cannot start', async () => {
		let broken = () => {}
		const silent: Port = {
			postMessage: () => {},
			addEventListener: ((type: string, listener: () => void) => {
				if (type === 'error') {
					broken = listener
				}
			}) as Port['addEventListener'],
			terminate: () => {},
		}
		const client = createClient(silent)
		const first = client.run('load', { text: envelope(input) })
		broken()
		await expect(first).rejects.toThrow('could not be started')
		const second = client.run('load', { text: envelope(input) })
		client.close()
		await expect(second).rejects.toThrow('ended')
	})
})
