/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page, PageQuery } from './types.ts'

import { generateOcsUrl } from '@nextcloud/router'
import { ApiError } from './errors.ts'
import { tell } from './outcome.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Query = Record<string, string | number | null | undefined>

/** The part of the client's error that counts here; without a response nothing came back at all. */
interface Refused {
	response?: { status: number, data?: unknown }
}

interface Answer<T> {
	data: T
	next: string | null
}

const BASE = '/apps/ins_netz_gegangen/api/v1'

/** The first page shows itself before it asks the server anything: on a slow line this part comes a second later. */
export function loadClient() {
	return import('@nextcloud/axios')
}

/**
 * @param method - HTTP method
 * @param path - below the base of the interface, e.g. `/me`
 * @param query - what stands behind the question mark; null and undefined are left out
 * @param body - sent as JSON; undefined sends no body
 */
async function send<T>(method: Method, path: string, query?: Query, body?: unknown): Promise<Answer<T>> {
	const { default: axios, isAxiosError } = await loadClient().catch(noClient)
	try {
		const response = await axios.request<{ ocs: { data: T } }>({
			method,
			url: generateOcsUrl(BASE + path),
			params: query,
			// Written out here because axios would send no body at all for null, and null means "close the board".
			data: body === undefined ? undefined : JSON.stringify(body),
			headers: {
				Accept: 'application/json',
				'OCS-APIRequest': 'true',
				...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
			},
		})
		tell('answered')
		const next: unknown = response.headers['x-next-cursor']
		return { data: response.data.ocs.data, next: typeof next === 'string' && next !== '' ? next : null }
	} catch (error) {
		throw told(isAxiosError(error) ? error : null)
	}
}

/**
 * The whole answer as it came, for a worker to read: a large one would hold up the page.
 *
 * @param path - below the base of the interface
 * @param query - what stands behind the question mark
 */
export async function getText(path: string, query?: Query): Promise<string> {
	const { default: axios, isAxiosError } = await loadClient().catch(noClient)
	try {
		const response = await axios.get<string>(generateOcsUrl(BASE + path), {
			params: query,
			headers: { Accept: 'application/json', 'OCS-APIRequest': 'true' },
			responseType: 'text',
			transformResponse: (text: string) => text,
		})
		tell('answered')
		return response.data
	} catch (error) {
		if (isAxiosError(error) && typeof error.response?.data === 'string') {
			error.response.data = parsed(error.response.data)
		}
		throw told(isAxiosError(error) ? error : null)
	}
}

/**
 * @param text - of a refusal; a proxy in between may have written it
 */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return {}
	}
}

/** The line broke before the client was there. */
function noClient(): never {
	const refusal = new ApiError(0)
	tell(refusal.kind)
	throw refusal
}

/**
 * @param error - of the client; null for an answer without an envelope: a maintenance page or a proxy in between
 */
function told(error: Refused | null): ApiError {
	const answer = error?.response?.data as { ocs?: { data?: object } } | undefined
	const refusal = error === null ? new ApiError(500) : new ApiError(error.response?.status ?? 0, answer?.ocs?.data ?? {})
	tell(refusal.kind)
	return refusal
}

/**
 * @param path - below the base of the interface
 * @param query - what stands behind the question mark
 */
export async function get<T>(path: string, query?: Query): Promise<T> {
	return (await send<T>('GET', path, query)).data
}

/**
 * @param path - below the base of the interface
 * @param page - which part of the list
 * @param query - further filters
 */
export async function getPage<T>(path: string, page: PageQuery = {}, query: Query = {}): Promise<Page<T>> {
	const { data, next } = await send<T[]>('GET', path, { ...query, limit: page.limit, cursor: page.cursor })
	return { items: data, next }
}

/**
 * @param path - below the base of the interface
 * @param body - sent as JSON
 */
export async function post<T>(path: string, body?: unknown): Promise<T> {
	return (await send<T>('POST', path, undefined, body)).data
}

/**
 * @param path - below the base of the interface
 * @param body - sent as JSON
 */
export async function put<T>(path: string, body: unknown): Promise<T> {
	return (await send<T>('PUT', path, undefined, body)).data
}

/**
 * @param path - below the base of the interface
 */
export async function remove<T>(path: string): Promise<T> {
	return (await send<T>('DELETE', path)).data
}
