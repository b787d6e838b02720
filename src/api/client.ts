/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page, PageQuery } from './types.ts'

import axios, { isAxiosError } from '@nextcloud/axios'
import { generateOcsUrl } from '@nextcloud/router'
import { ApiError } from './errors.ts'
import { tell } from './outcome.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Query = Record<string, string | number | null | undefined>

interface Answer<T> {
	data: T
	next: string | null
}

const BASE = '/apps/ins_netz_gegangen/api/v1'

/**
 * @param method - HTTP method
 * @param path - below the base of the interface, e.g. `/me`
 * @param query - what stands behind the question mark; null and undefined are left out
 * @param body - sent as JSON; undefined sends no body
 */
async function send<T>(method: Method, path: string, query?: Query, body?: unknown): Promise<Answer<T>> {
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
		throw told(error)
	}
}

/**
 * The whole answer as it came, for a worker to read: a large one would hold up the page.
 *
 * @param path - below the base of the interface
 * @param query - what stands behind the question mark
 */
export async function getText(path: string, query?: Query): Promise<string> {
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
		throw told(error)
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

/**
 * @param error - whatever was thrown
 */
function told(error: unknown): ApiError {
	const refusal = toApiError(error)
	tell(refusal.kind)
	return refusal
}

/**
 * @param error - whatever was thrown
 */
function toApiError(error: unknown): ApiError {
	if (!isAxiosError(error)) {
		// An answer without an envelope: a maintenance page or a proxy in between.
		return new ApiError(500)
	}
	return new ApiError(error.response?.status ?? 0, error.response?.data?.ocs?.data ?? {})
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
