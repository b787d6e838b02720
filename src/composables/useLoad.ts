/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ShallowRef } from 'vue'

import { ref, shallowRef } from 'vue'
import { ApiError } from '../api/errors.ts'

export interface Load<T> {
	data: ShallowRef<T | null>
	failure: ShallowRef<ApiError | null>
	loading: Readonly<ShallowRef<boolean>>
	reload: () => Promise<void>
}

/**
 * Loads what a page shows, at once and again when asked.
 *
 * @param call - gets it
 */
export function useLoad<T>(call: () => Promise<T>): Load<T> {
	const data = shallowRef<T | null>(null)
	const failure = shallowRef<ApiError | null>(null)
	const loading = ref(false)

	/** Old data stays on the page until the new is there. */
	async function reload(): Promise<void> {
		loading.value = true
		failure.value = null
		try {
			data.value = await call()
		} catch (error) {
			if (!(error instanceof ApiError)) {
				throw error
			}
			failure.value = error
		} finally {
			loading.value = false
		}
	}

	void reload()
	return { data, failure, loading, reload }
}
