/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Arbitrary } from 'fast-check'
import type { Schema } from '../contract/contract.ts'

import { anything, array, boolean, constantFrom, dictionary, integer, oneof, record, string } from 'fast-check'
import { resolved } from '../contract/contract.ts'

/** Texts that have broken programs before. */
const NASTY = ['', ' ', '0', 'null', '-1', '1e999', '\u0000', '\u202Ex', '\n', '😀', "' OR 1=1 --", '<script>x</script>', '../../etc/passwd', '%00', '{{7*7}}', '=1+1', 'x'.repeat(5000), '2026-02-30', '9999-12-31T23:59:59Z', '14626', 'email', 'phone', 'video', '0351 23125 117', 'erna@example.org']
const NUMBERS = [0, -1, 1, 2, 3, 1.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308]

/** Anything at all, small. */
const junk: Arbitrary<unknown> = anything({ maxDepth: 2, maxKeys: 3, withNullPrototype: false })

/**
 * Values that fit a schema more or less: mostly of the right kind, sometimes of any other.
 *
 * @param schema - of the contract
 * @param depth - how deep it may still go
 */
export function likely(schema: Schema, depth = 4): Arbitrary<unknown> {
	const real = resolved(schema)
	const first = real.oneOf?.[0]
	const fitting = first ? likely(first, depth) : ofType(real, depth)
	return oneof({ arbitrary: fitting, weight: 12 }, { arbitrary: junk, weight: 1 }, { arbitrary: constantFrom(...NASTY, ...NUMBERS, null, true), weight: 1 })
}

/** A value of the type a schema names. */
function ofType(schema: Schema, depth: number): Arbitrary<unknown> {
	const types = [schema.type ?? []].flat()
	if (schema.enum) {
		return constantFrom(...schema.enum)
	}
	if (types.includes('object') && depth > 0) {
		return object(schema, depth)
	}
	if (types.includes('array') && depth > 0) {
		return array(likely(schema.items ?? {}, depth - 1), { maxLength: 4 })
	}
	if (types.includes('integer')) {
		return oneof(integer({ min: -2, max: 40 }), integer())
	}
	if (types.includes('boolean')) {
		return boolean()
	}
	return oneof(constantFrom(...NASTY), string({ maxLength: 60, unit: 'binary' }), string({ maxLength: 30 }))
}

/** With some of its fields, and now and then one that nobody knows. */
function object({ properties = {}, additionalProperties }: Schema, depth: number): Arbitrary<unknown> {
	if (Object.keys(properties).length === 0 && typeof additionalProperties === 'object') {
		return dictionary(oneof(constantFrom('email', 'talk', '14612', '__proto__', 'x'), string({ maxLength: 8 })), likely(additionalProperties, depth - 1), { maxKeys: 4 })
	}
	const known = record(Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, likely(inner, depth - 1)])), { requiredKeys: [] })
	return oneof({ arbitrary: known, weight: 9 }, { arbitrary: known.map((value) => ({ ...value, requestId: 1, gibt_es_nicht: 1 })), weight: 1 })
}

/**
 * A good body with some fields replaced, or one made from nothing.
 *
 * @param schema - of the body
 * @param good - one that is accepted
 */
export function bodies(schema: Schema, good: object): Arbitrary<unknown> {
	const { properties = {} } = resolved(resolved(schema).oneOf?.[0] ?? schema)
	const spoiled = record(Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, likely(inner)])), { requiredKeys: [] })
	return oneof({ arbitrary: spoiled.map((value) => ({ ...good, ...keepSome(value) })), weight: 5 }, { arbitrary: likely(schema), weight: 3 }, { arbitrary: junk, weight: 1 })
}

/** At most two fields, so that the rest can carry them further in. */
function keepSome(value: object): object {
	return Object.fromEntries(Object.entries(value).slice(0, 2))
}
