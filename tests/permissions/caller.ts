/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Context } from './calls.ts'
import type { People } from './people.ts'
import type { Records } from './records.ts'
import type { Role, Row } from './table.ts'

import { CALLS } from './calls.ts'
import { districtOf } from './records.ts'

/** What stands for a path parameter that is no id. */
const WORDS: { [parameter: string]: string } = {
	placeCode: '02826',
	pageId: 'video-join',
	documentId: 'privacy-notice',
	path: 'anfragen/1',
	secret: 'x'.repeat(48),
}

/** Makes the calls of the table. */
export class Caller {
	constructor(private readonly people: People, private readonly records: Records) {}

	/** @param fresh - the call will change its record, so no other may use it */
	async prepare({ route, whose }: Pick<Row, 'route' | 'whose'>, role: Role, fresh: boolean): Promise<Context> {
		const needs = CALLS[route]?.needs
		const record = needs ? await this.records.get(...needs, whose, role, fresh) : await this.records.get('request', 'new', 'missing', role, false)
		return { people: this.people, records: this.records, whose, role, record }
	}

	/**
	 * @param row - of the table
	 * @param row.route - its first cell
	 * @param context - as prepared
	 * @param more - further fields of the body
	 */
	async call({ route }: Pick<Row, 'route'>, context: Context, more: { [field: string]: unknown } = {}): Promise<{ status: number, data?: unknown }> {
		const { verb, address, body } = await this.written({ route }, context)
		const client = this.people.role(context.role)
		if (route.includes(' page ')) {
			return { status: await client.page(verb, `/index.php/apps/ins_netz_gegangen${address}`) }
		}
		return client.app(verb, address, body || Object.keys(more).length > 0 ? { ...body, ...more } : undefined)
	}

	/** How a call is written that answers well: verb, path with its question, and body. */
	async written({ route }: Pick<Row, 'route'>, context: Context): Promise<{ verb: string, address: string, body?: object }> {
		const words = route.split(' ')
		const { query, body } = CALLS[route] ?? {}
		const path = words.at(-1)!.replace(/\{(\w+)\}/g, (_, name: string) => parameter(name, context))
		return { verb: words[0]!, address: `${path}${query?.(context) ?? ''}`, body: await body?.(context) as object | undefined }
	}

	/** Puts right what a call that worked has changed for the next ones. */
	async undo({ route }: Row, context: Context): Promise<void> {
		await CALLS[route]?.undo?.(context)
	}
}

/**
 * @param name - of a path parameter
 * @param context - what the call is about
 */
function parameter(name: string, { record, whose }: Context): string {
	if (name === 'appealCode') {
		return record.code ?? 'aaaaaaaa'
	}
	if (name === 'deskDistrict') {
		return whose === 'missing' ? 'no-such-district' : districtOf(whose)
	}
	const word = WORDS[name]
	if (word === undefined) {
		return String(record.id)
	}
	if (name === 'documentId' && whose === 'foreign') {
		return 'dpia'
	}
	return ['pageId', 'documentId'].includes(name) && whose === 'missing' ? 'no-such-page' : word
}
