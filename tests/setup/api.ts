/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { AxiosAdapter, InternalAxiosRequestConfig } from 'axios'

import axios from '@nextcloud/axios'
import { AxiosError } from 'axios'
import { afterEach, beforeEach } from 'vitest'

export interface Sent {
	method: string
	/** Below the base of the interface, with the query. */
	path: string
	body: unknown
}

/** `after`: the answer comes when this is settled, for answers that overtake each other. */
export type Reply = { status?: number, data?: unknown, next?: string, after?: Promise<unknown> } | 'offline'

/**
 * A server of the tests: answers what it was told, in order, and keeps what was sent.
 * The real client and axios run in front of it.
 */
export function fakeServer() {
	const sent: Sent[] = []
	const routes = new Map<string, Reply>()
	const queue: Reply[] = []
	const before = axios.defaults.adapter

	const adapter: AxiosAdapter = async (config) => {
		const request = toSent(config)
		sent.push(request)
		const reply = routes.get(`${request.method} ${request.path}`) ?? queue.shift()
		if (reply === undefined) {
			throw new Error(`The test has no answer for ${request.method} ${request.path}`)
		}
		if (reply !== 'offline') {
			await reply.after
		}
		return respond(config, reply)
	}

	beforeEach(() => {
		axios.defaults.adapter = adapter
	})
	afterEach(() => {
		axios.defaults.adapter = before
		sent.length = 0
		queue.length = 0
		routes.clear()
	})

	return {
		sent,
		/** The answer to the next call that has no route of its own. */
		reply: (reply: Reply) => void queue.push(reply),
		/** The answer to every call like `GET /me`. */
		on: (call: string, reply: Reply) => void routes.set(call, reply),
	}
}

/**
 * @param config - what axios would send
 */
function toSent(config: InternalAxiosRequestConfig): Sent {
	const url = axios.getUri(config)
	const path = url.slice(url.indexOf('/api/v1') + '/api/v1'.length)
	const body: unknown = typeof config.data === 'string' ? JSON.parse(config.data) : undefined
	return { method: (config.method ?? 'get').toUpperCase(), path, body }
}

/**
 * @param config - what axios would send
 * @param reply - what the test wants
 */
function respond(config: InternalAxiosRequestConfig, reply: Reply) {
	if (reply === 'offline') {
		throw new AxiosError('Network Error', AxiosError.ERR_NETWORK, config)
	}
	const status = reply.status ?? 200
	const envelope = { ocs: { meta: { status: status < 400 ? 'ok' : 'failure', statuscode: status }, data: reply.data } }
	const response = {
		status,
		statusText: '',
		config,
		headers: reply.next === undefined ? {} : { 'x-next-cursor': reply.next },
		data: config.responseType === 'text' ? JSON.stringify(envelope) : envelope,
	}
	if (status >= 400) {
		throw new AxiosError(`Status ${status}`, AxiosError.ERR_BAD_REQUEST, config, undefined, response)
	}
	return response
}
