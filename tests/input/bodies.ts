/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Schema } from '../contract/contract.ts'
import type { Fault } from './faults.ts'

import { resolved } from '../contract/contract.ts'
import { faultsOf } from './faults.ts'

type Body = { [field: string]: unknown }

/** One bad value in one field of a body that is fine otherwise. */
export interface BadField {
	/** Dotted, as a refusal must name it. */
	path: string
	what: string
	/** Puts the bad value into a good body. */
	spoil: (good: Body) => Body
}

/**
 * Every field of a schema with every value that is wrong for it.
 *
 * @param schema - of a body
 * @param prefix - path of the object
 */
export function badFields(schema: Schema, prefix: string[] = []): BadField[] {
	const { properties = {}, required = [] } = resolved(schema)
	return Object.entries(properties).flatMap(([name, inner]) => {
		const path = [...prefix, name]
		const field = resolved(inner)
		const own = faultsOf(path.filter((part) => part !== '0').join('.'), field, required.includes(name))
		return [...spoiled(path, [...own, ...byData(field)]), ...badFields(field, path), ...entriesOf(field, path)]
	})
}

/** Objects whose keys are data: an unknown key, and a wrong value under a good one. */
function byData({ additionalProperties }: Schema): Fault[] {
	if (typeof additionalProperties !== 'object') {
		return []
	}
	return additionalProperties.type === 'integer'
		? [['a level that there is not', { email: 4 }], ['a level as text', { email: '2' }], ['no topic', { gibt_es_nicht: 1 }]]
		: [['no district', { gibt_es_nicht: 'x' }], ['a number as text', { 14612: 7 }]]
}

/** The fields of the first entry, where a list holds objects. */
function entriesOf({ type, items }: Schema, path: string[]): BadField[] {
	return type === 'array' && items && resolved(items).properties ? badFields(items, [...path, '0']) : []
}

function spoiled(path: string[], faults: Fault[]): BadField[] {
	return faults.map(([what, value]) => ({ path: path.join('.'), what, spoil: (good) => put(good, path, value) as Body }))
}

/** A copy with one value replaced. */
function put(into: unknown, [name, ...rest]: string[], value: unknown): unknown {
	const copy = (Array.isArray(into) ? [...into] : { ...into as object }) as Body
	copy[name!] = rest.length === 0 ? value : put(copy[name!] ?? {}, rest, value)
	return copy
}
