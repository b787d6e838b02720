/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Counts, Queue, RequestListItem } from '../api/types.ts'

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { ApiError } from '../api/errors.ts'
import { countRequests, listRequests } from '../api/requests.ts'

/** The work queues: how many wait, and one of them in parts. */
export const useQueues = defineStore('queues', () => {
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
			const [newCounts, page] = await Promise.all([countRequests(), listRequests(queue)])
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
			counts.value = await countRequests()
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
			const page = await listRequests(queue, { cursor: next.value })
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
		loading.value = true
		failure.value = null
		try {
			const show = await fetch()
			// Somebody may have gone on to another queue meanwhile.
			if (shown === queue) {
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
