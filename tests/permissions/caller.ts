/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Context } from './calls.ts'
import type { People } from './people.ts'
import type { Records } from './records.ts'
import type { Role, Row } from './table.ts'

import { CALLS } from './calls.ts'

/** What stands for a path parameter that is no id. */
const WORDS: { [parameter: string]: string } = {
	placeCode: '02826',
	pageId: 'video-join',
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
		const [verb, kind, path] = route.includes(' page ') ? route.split(' ') : [route.split(' ')[0], '', route.split(' ')[1]]
		const address = path!.replace(/\{(\w+)\}/g, (_, name: string) => parameter(name, context))
		const client = this.people.role(context.role)
		if (kind === 'page') {
			return { status: await client.page(verb!, `/index.php/apps/ins_netz_gegangen${address}`) }
		}
		const { query, body } = CALLS[route] ?? {}
		const fields = { ...await body?.(context) as object, ...more }
		return client.app(verb!, `${address}${query?.(context) ?? ''}`, body || Object.keys(more).length > 0 ? fields : undefined)
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
	const word = WORDS[name]
	if (word === undefined) {
		return String(record.id)
	}
	return name === 'pageId' && whose === 'missing' ? 'no-such-page' : word
}
