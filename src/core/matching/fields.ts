/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Id } from './records.ts'

import { parseDay } from '../time/day.ts'
import { parseMoment } from '../time/moment.ts'
import { InputError } from './input-error.ts'

/** Reads the fields of one JSON object and names the path of what is wrong. */
export class Fields {
	private readonly record: Readonly<Record<string, unknown>>

	constructor(value: unknown, private readonly path: string) {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			throw new InputError(path, 'must be an object')
		}
		this.record = value as Record<string, unknown>
	}

	/** Whether the field is there and not null. */
	has(key: string): boolean {
		return Object.hasOwn(this.record, key) && this.record[key] !== null && this.record[key] !== undefined
	}

	value(key: string): unknown {
		return Object.hasOwn(this.record, key) ? this.record[key] : undefined
	}

	pathOf(key: string): string {
		return this.path === '' ? key : `${this.path}.${key}`
	}

	fail(key: string, problem: string): never {
		throw new InputError(this.pathOf(key), problem)
	}

	array(key: string): readonly unknown[] {
		const value = this.value(key)
		return Array.isArray(value) ? value : this.fail(key, 'must be a list')
	}

	id(key: string): Id {
		return readId(this.value(key), this.pathOf(key))
	}

	/** Ids without repetition; none if missing. */
	ids(key: string): Id[] {
		const ids = this.has(key) ? this.array(key).map((value, i) => readId(value, `${this.pathOf(key)}[${i}]`)) : []
		return [...new Map(ids.map((id) => [String(id), id])).values()]
	}

	text(key: string): string {
		const value = this.value(key)
		return typeof value === 'string' && value !== '' ? value : this.fail(key, 'must be a text that is not empty')
	}

	textOrNull(key: string): string | null {
		return this.has(key) ? this.text(key) : null
	}

	/** Texts without repetition. */
	texts(key: string): string[] {
		const values = this.array(key)
		const wrong = values.findIndex((value) => typeof value !== 'string' || value === '')
		if (wrong >= 0) {
			this.fail(`${key}[${wrong}]`, 'must be a text that is not empty')
		}
		return [...new Set(values as string[])]
	}

	textsOr(key: string, fallback: readonly string[]): readonly string[] {
		return this.has(key) ? this.texts(key) : fallback
	}

	/** Texts of a fixed list, without repetition. */
	choices<T extends string>(key: string, allowed: readonly T[]): T[] {
		const values = this.array(key)
		const wrong = values.findIndex((value) => !allowed.includes(value as T))
		if (wrong >= 0) {
			this.fail(`${key}[${wrong}]`, `must be one of ${allowed.join(', ')}`)
		}
		return [...new Set(values as T[])]
	}

	choiceOr<T extends string>(key: string, allowed: readonly T[], fallback: T): T {
		if (!this.has(key)) {
			return fallback
		}
		const value = this.value(key) as T
		return allowed.includes(value) ? value : this.fail(key, `must be one of ${allowed.join(', ')}`)
	}

	integer(key: string, least: number, most: number): number {
		const value = this.value(key)
		return Number.isInteger(value) && (value as number) >= least && (value as number) <= most
			? value as number
			: this.fail(key, `must be a whole number from ${least} to ${most}`)
	}

	integerOr(key: string, least: number, most: number, fallback: number): number {
		return this.has(key) ? this.integer(key, least, most) : fallback
	}

	/** A number from 0 on, fractions allowed. */
	amountOr<T>(key: string, most: number, fallback: T): number | T {
		if (!this.has(key)) {
			return fallback
		}
		const value = this.value(key)
		return typeof value === 'number' && value >= 0 && value <= most ? value : this.fail(key, `must be a number from 0 to ${most}`)
	}

	flag(key: string): boolean {
		const value = this.has(key) ? this.value(key) : false
		return typeof value === 'boolean' ? value : this.fail(key, 'must be true or false')
	}

	/** Milliseconds since the epoch. */
	moment(key: string): number {
		return parseMoment(this.text(key)) ?? this.fail(key, 'must be a moment such as 2026-03-01T09:30:00Z')
	}

	/** Days since the epoch, or null. */
	dayOrNull(key: string): number | null {
		return this.has(key) ? parseDay(this.text(key)) ?? this.fail(key, 'must be a day such as 2026-03-01') : null
	}
}

function readId(value: unknown, path: string): Id {
	if ((typeof value === 'string' && value !== '') || Number.isSafeInteger(value)) {
		return value as Id
	}
	throw new InputError(path, 'must be a whole number or a text that is not empty')
}
