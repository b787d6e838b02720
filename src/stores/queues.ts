/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Counts, Queue, RequestListItem } from '../api/types.ts'

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { ApiError } from '../api/errors.ts'
import { countRequests, listRequests } from '../api/requests.ts'
import { useAttended } from './attended.ts'

/** The work queues: how many wait, and one of them in parts. */
export const useQueues = defineStore('queues', () => {
	const attended = useAttended()
	const counts = shallowRef<Counts>({})
	const items = shallowRef<RequestListItem[]>([])
	const next = ref<string | null>(null)
	const loading = ref(false)
	const failure = shallowRef<ApiError | null>(null)
	let shown: Queue | null = null

	/**
	 * @param queue - which one; its first part replaces what is shown
	 */
	async function open(queue: Queue): Promise<void> {
		if (shown !== queue) {
			items.value = []
			next.value = null
		}
		shown = queue
		await fetching(queue, async () => {
			const [newCounts, page] = await Promise.all([countRequests(attended.only), listRequests(queue, undefined, attended.only)])
			return () => {
				counts.value = newCounts
				items.value = page.items
				next.value = page.next
			}
		})
	}

	/** Only the numbers. */
	async function count(): Promise<void> {
		try {
			const { only } = attended
			const newCounts = await countRequests(only)
			if (only === attended.only) {
				counts.value = newCounts
			}
		} catch (error) {
			if (!(error instanceof ApiError)) {
				throw error
			}
			failure.value = error
		}
	}

	/** The next part, below what is there. */
	async function more(): Promise<void> {
		const queue = shown
		if (queue === null || next.value === null || loading.value) {
			return
		}
		await fetching(queue, async () => {
			const page = await listRequests(queue, { cursor: next.value }, attended.only)
			return () => {
				items.value = [...items.value, ...page.items]
				next.value = page.next
			}
		})
	}

	/**
	 * @param queue - which one is asked for
	 * @param fetch - gets it, and answers what shows it
	 */
	async function fetching(queue: Queue, fetch: () => Promise<() => void>): Promise<void> {
		const { only } = attended
		loading.value = true
		failure.value = null
		try {
			const show = await fetch()
			// Somebody may have gone on to another queue meanwhile, or wants to see more of this one.
			if (shown === queue && only === attended.only) {
				show()
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

	return { counts, items, next, loading, failure, open, count, more }
})
