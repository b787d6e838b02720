/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchHelper, MatchingInput } from '../api/types.ts'
import type { RankResult } from '../core/matching/index.ts'
import type { MatchingClient } from '../workers/matching/client.ts'

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { ApiError } from '../api/errors.ts'
import { getMatchingInput } from '../api/matching.ts'
import { createClient, startWorker } from '../workers/matching/client.ts'

/** How many helpers are proposed at first, and how many more each time. */
const PROPOSALS = 8

/** The best helpers for one request, worked out beside the page. */
export const useRanking = defineStore('ranking', () => {
	const result = shallowRef<RankResult | null>(null)
	const helpers = shallowRef<ReadonlyMap<number, MatchHelper>>(new Map())
	const running = ref(false)
	const failure = shallowRef<Error | null>(null)
	let client: MatchingClient | null = null
	let wanted = 0

	/**
	 * Always on fresh records: somebody may have paused or said yes elsewhere a minute ago.
	 *
	 * @param requestId - id of an open request
	 */
	async function rank(requestId: number): Promise<void> {
		wanted = requestId
		running.value = true
		failure.value = null
		result.value = null
		try {
			const input = await getMatchingInput(requestId)
			const ranked = await work(input, requestId)
			if (wanted === requestId) {
				helpers.value = new Map(input.helpers.map((helper) => [helper.id, helper]))
				result.value = ranked
			}
		} catch (error) {
			failure.value = error instanceof Error ? error : new ApiError(500)
		} finally {
			running.value = false
		}
	}

	/** Further down the list, on the same records: nothing that was read or ticked moves. */
	async function more(): Promise<void> {
		const shown = result.value
		if (client === null || shown === null) {
			return
		}
		try {
			const ranked = await client.run('rank', { request: wanted, count: shown.candidates.length + PROPOSALS })
			if (result.value === shown) {
				result.value = ranked
			}
		} catch (error) {
			failure.value = error instanceof Error ? error : new ApiError(500)
		}
	}

	/**
	 * @param input - the records
	 * @param requestId - id of an open request
	 */
	async function work(input: MatchingInput, requestId: number): Promise<RankResult> {
		client ??= createClient(startWorker())
		await client.run('load', { input })
		return client.run('rank', { request: requestId, count: PROPOSALS })
	}

	/** Frees the worker when the desk is left. */
	function stop() {
		client?.close()
		client = null
	}

	return { result, helpers, running, failure, rank, more, stop }
})
