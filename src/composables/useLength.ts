/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ComputedRef, InjectionKey, Ref } from 'vue'
import type { FieldError } from './fieldId.ts'

import { computed, getCurrentInstance, inject, onBeforeUnmount, onMounted, provide, ref } from 'vue'
import { tooLong } from '../components/form/tooLong.ts'
import { fieldId } from './fieldId.ts'

/** Says which of its texts is too long, or null. */
type LengthCheck = () => FieldError | null

const LENGTHS: InjectionKey<Set<LengthCheck>> = Symbol('lengths')

/** Lets the fields of a form tell it when they hold too much, so that it is not sent. */
export function collectLengths(): () => FieldError[] {
	const checks = new Set<LengthCheck>()
	if (getCurrentInstance() !== null) {
		provide(LENGTHS, checks)
	}
	return () => [...checks].map((check) => check()).filter((error): error is FieldError => error !== null)
}

/**
 * For forms that check nothing else: whether all texts are short enough. If not, the first one has the focus,
 * and says itself how much is too much.
 */
export function useLengthGate(): () => boolean {
	const lengths = collectLengths()
	return () => {
		const [first] = lengths()
		if (first !== undefined) {
			document.getElementById(fieldId(first.field))?.focus()
		}
		return first === undefined
	}
}

/**
 * A field takes everything that is typed or pasted, and says how much of it is too much: an input with
 * `maxlength` would cut the rest off unseen.
 *
 * @param props - of the field
 * @param props.name - of the field
 * @param props.maxlength - how many characters the server takes
 * @param props.error - what the form says about it
 * @param value - as typed
 * @return what is shown at the field
 */
export function useLength(props: { name: string, maxlength?: number, error?: string }, value: Ref<string>): ComputedRef<string | undefined> {
	const checks = inject(LENGTHS, null)
	/** What the form was told; it goes as soon as the text is short enough. */
	const told = ref<string | null>(null)

	/** Asked by the form before it sends. */
	function check(): FieldError | null {
		told.value = tooLong(value.value, props.maxlength)
		return told.value === null ? null : { field: props.name, message: told.value }
	}

	onMounted(() => checks?.add(check))
	onBeforeUnmount(() => checks?.delete(check))
	return computed(() => tooLong(value.value, props.maxlength) ?? (props.error === told.value ? undefined : props.error))
}
