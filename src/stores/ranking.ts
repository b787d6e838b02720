/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchHelper } from '../api/types.ts'
import type { RankResult } from '../core/matching/index.ts'
import type { MatchingClient } from '../workers/matching/client.ts'
import type { Tasks } from '../workers/matching/protocol.ts'

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
			const ranked = await work(await getMatchingInput({ request: requestId }), requestId)
			if (wanted === requestId) {
				show(ranked)
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
				show(ranked)
			}
		} catch (error) {
			failure.value = error instanceof Error ? error : new ApiError(500)
		}
	}

	/**
	 * @param text - the records
	 * @param requestId - id of an open request
	 */
	async function work(text: string, requestId: number): Promise<Tasks['rank']['result']> {
		client ??= createClient(startWorker())
		await client.run('load', { text })
		return client.run('rank', { request: requestId, count: PROPOSALS })
	}

	/**
	 * @param ranked - the ranking and whom it names
	 */
	function show(ranked: Tasks['rank']['result']) {
		helpers.value = new Map(ranked.helpers.map((helper) => [helper.id, helper]))
		result.value = ranked.ranking
	}

	/** Frees the worker when the desk is left. */
	function stop() {
		client?.close()
		client = null
	}

	return { result, helpers, running, failure, rank, more, stop }
})
