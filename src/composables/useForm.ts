/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Reactive, Ref } from 'vue'
import type { FieldError } from './fieldId.ts'

import { reactive, ref, toRaw } from 'vue'
import { ApiError } from '../api/errors.ts'
import { collectLengths } from './useLength.ts'

/** Says what is wrong with a field, or null. */
export type Check<T> = (values: T) => string | null

export interface Form<T extends object> {
	values: Reactive<T>
	errors: Ref<FieldError[]>
	/** What went wrong with the whole form, such as a lost connection. */
	problem: Ref<string | null>
	sending: Ref<boolean>
	/** Checks the named fields (all without names), and of those on the page how long they are; shows what is wrong. */
	validate: (fields?: readonly string[]) => boolean
	/** Runs a call once at a time. Undefined when it was refused: the reason is in errors or problem. */
	submit: <R>(call: (values: T) => Promise<R>) => Promise<R | undefined>
	errorOf: (field: string) => string | undefined
}

/**
 * Values, errors and sending of one form. A refusal never changes what was typed.
 *
 * @param initial - values to begin with
 * @param checks - per field, in the order of the page
 * @param serverFields - names the server uses for a field, where they differ (`person.phone` → `phone`)
 */
export function useForm<T extends object>(
	initial: T,
	checks: Record<string, Check<T>>,
	serverFields: Record<string, string> = {},
): Form<T> {
	const values = reactive(initial)
	const errors = ref<FieldError[]>([])
	const problem = ref<string | null>(null)
	const sending = ref(false)
	const lengths = collectLengths()

	/**
	 * @param fields - which ones, all unless told
	 */
	function validate(fields: readonly string[] = Object.keys(checks)): boolean {
		problem.value = null
		errors.value = Object.entries(checks)
			.filter(([field]) => fields.includes(field))
			.map(([field, check]) => ({ field, message: check(values as T) }))
			.filter((error): error is FieldError => error.message !== null)
		errors.value.push(...lengths().filter(({ field }) => errorOf(field) === undefined))
		return errors.value.length === 0
	}

	/**
	 * @param call - sends the values
	 */
	async function submit<R>(call: (values: T) => Promise<R>): Promise<R | undefined> {
		if (sending.value) {
			return undefined
		}
		sending.value = true
		problem.value = null
		errors.value = []
		try {
			return await call(structuredClone(deepRaw(values as T)))
		} catch (error) {
			if (!(error instanceof ApiError)) {
				throw error
			}
			if (error.kind === 'invalid' && error.field !== null) {
				errors.value = [{ field: serverFields[error.field] ?? error.field, message: error.message }]
			} else {
				problem.value = error.message
			}
			return undefined
		} finally {
			sending.value = false
		}
	}

	/**
	 * @param field - name of a field
	 */
	function errorOf(field: string): string | undefined {
		return errors.value.find((error) => error.field === field)?.message
	}

	return { values, errors, problem, sending, validate, submit, errorOf }
}

/**
 * Plain data of reactive data, down to the leaves.
 *
 * @param value - JSON-like data
 */
function deepRaw<T>(value: T): T {
	const raw = toRaw(value)
	if (Array.isArray(raw)) {
		return raw.map(deepRaw) as T
	}
	if (raw !== null && typeof raw === 'object') {
		return Object.fromEntries(Object.entries(raw).map(([key, entry]) => [key, deepRaw(entry)])) as T
	}
	return raw
}
