/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { HelperListItem } from '../api/types.ts'

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { ApiError } from '../api/errors.ts'
import { listHelpers } from '../api/helpers.ts'

export interface HelperFilter {
	district: string
	topic: string
}

/** The helpers in reach of the desk, in parts. */
export const useHelpers = defineStore('helpers', () => {
	const items = shallowRef<HelperListItem[]>([])
	const next = ref<string | null>(null)
	const loading = ref(false)
	const failure = shallowRef<ApiError | null>(null)
	let filter: HelperFilter = { district: '', topic: '' }

	/**
	 * @param wanted - which of them; '' means all
	 */
	async function open(wanted: HelperFilter): Promise<void> {
		filter = { ...wanted }
		await fetchPart(null)
	}

	/** The next part, below what is there. */
	async function more(): Promise<void> {
		if (next.value !== null && !loading.value) {
			await fetchPart(next.value)
		}
	}

	/**
	 * @param cursor - null for the first part
	 */
	async function fetchPart(cursor: string | null): Promise<void> {
		const asked = filter
		loading.value = true
		failure.value = null
		try {
			const page = await listHelpers({ district: asked.district || undefined, topic: asked.topic || undefined }, { cursor })
			if (asked === filter) {
				items.value = cursor === null ? page.items : [...items.value, ...page.items]
				next.value = page.next
			}
		} catch (error) {
			if (!(error instanceof ApiError)) {
				throw error
			}
			failure.value = error
		} finally {
			loading.value = false
		}
	}

	return { items, next, loading, failure, open, more }
})
