/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Account, Place } from './server.ts'

export const APP_BASE = '/ocs/v2.php/apps/ins_netz_gegangen/api/v1'

export interface Answer {
	status: number
	headers: Headers
	/** `ocs.data` of the envelope; undefined if the answer has none. */
	data: unknown
	/** The body as it came. */
	text: string
}

/** Looks at an answer of the app's interface; throws if something is wrong with it. */
export type Check = (account: Account | 'anonymous', method: string, address: URL, answer: Answer) => void

const checks: Check[] = []

/** From now on every answer that a client gets is looked at. */
export function checkAnswers(check: Check): void {
	checks.push(check)
}

/** One person at the interface of a server, over HTTP Basic. */
export class OcsClient {
	private readonly authorization: Record<string, string> = {}

	/**
	 * @param place - where the server is
	 * @param account - who calls; `anonymous` for somebody who is not signed in
	 */
	constructor(private readonly place: Place, readonly account: Account | 'anonymous') {
		if (account !== 'anonymous') {
			const { user, password } = place.credentials[account]
			this.authorization = { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
		}
	}

	/** A call of the app: `path` begins behind its base, such as `/me`. */
	app(method: string, path: string, body?: unknown): Promise<Answer> {
		return this.call(method, `${APP_BASE}${path}`, body)
	}

	/** Any OCS call: `path` is absolute, or a whole address as notifications carry it. */
	call(method: string, path: string, body?: unknown): Promise<Answer> {
		return this.send(method, path, body === undefined ? undefined : JSON.stringify(body))
	}

	/** A call whose body is sent as it is, well formed or not. */
	async send(method: string, path: string, body?: string): Promise<Answer> {
		const address = addressOf(this.place, path)
		const response = await fetch(address, {
			method,
			headers: {
				Accept: 'application/json',
				...this.authorization,
				'OCS-APIRequest': 'true',
				...body === undefined ? {} : { 'Content-Type': 'application/json' },
			},
			body,
			signal: AbortSignal.timeout(30_000),
		})
		const text = await response.text()
		const answer = { status: response.status, headers: response.headers, data: dataOf(text), text }
		checks.forEach((check) => check(this.account, method, address, answer))
		return answer
	}

	/** The status of a page; it is not followed anywhere. */
	async page(method: string, path: string): Promise<number> {
		const { status } = await fetch(addressOf(this.place, path), {
			method,
			headers: { Accept: 'text/html', ...this.authorization },
			redirect: 'manual',
			signal: AbortSignal.timeout(30_000),
		})
		return status
	}

	/**
	 * A call that must work.
	 *
	 * @template T what the answer holds
	 */
	async ok<T>(method: string, path: string, body?: unknown): Promise<T> {
		const { status, data } = await this.app(method, path, body)
		if (status !== 200 && status !== 201) {
			throw new Error(`${this.account}: ${method} ${path} gave ${status} ${JSON.stringify(data)}`)
		}
		return data as T
	}
}

/**
 * @param place - whose web root may be a sub-folder
 * @param path - below the web root, or a whole address
 */
function addressOf({ baseUrl }: Place, path: string): URL {
	return new URL(path.startsWith('/') ? baseUrl + path : path)
}

/**
 * @param text - body of an answer
 */
function dataOf(text: string): unknown {
	try {
		return (JSON.parse(text) as { ocs?: { data?: unknown } }).ocs?.data
	} catch {
		return undefined
	}
}
