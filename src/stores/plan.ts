/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { PlannedAsk } from '../api/types.ts'
import type { Prices } from '../core/matching/index.ts'
import type { MatchingClient } from '../workers/matching/client.ts'
import type { Progress } from '../workers/matching/protocol.ts'
import type { LoadRow, PairView, PlanOverview, PlanWishes, UnservedView } from '../workers/matching/views.ts'

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { ApiError } from '../api/errors.ts'
import { getMatchingInput } from '../api/matching.ts'
import { createClient, startWorker } from '../workers/matching/client.ts'
import { useAttended } from './attended.ts'

/** So many are shown at first, and so many more each time. */
const PART = 12

/** One proposal for all open requests, worked out beside the page. The page holds only what it shows. */
export const usePlan = defineStore('plan', () => {
	const overview = shallowRef<PlanOverview | null>(null)
	const pairs = shallowRef<PairView[]>([])
	const unserved = shallowRef<UnservedView[]>([])
	const loads = shallowRef<{ rows: LoadRow[], busy: number, idle: number }>({ rows: [], busy: 0, idle: 0 })
	const prices = shallowRef<Prices | null>(null)
	/** 0 to 1 while a plan is made. */
	const progress = ref<number | null>(null)
	const failure = shallowRef<Error | null>(null)
	let client: MatchingClient | null = null
	let loaded = false
	let run = 0

	/**
	 * @param wishes - what is decided before
	 * @param fresh - ask the server for the records again
	 */
	async function make(wishes: PlanWishes, fresh: boolean): Promise<void> {
		const own = ++run
		progress.value = 0
		failure.value = null
		try {
			const worker = client ??= createClient(startWorker())
			if (fresh || !loaded) {
				const text = await getMatchingInput({ only: useAttended().only })
				await worker.run('load', { text })
				loaded = true
			}
			const made = await worker.run('plan', { wishes }, (step) => watch(own, step))
			if (own === run) {
				await show(worker, made, own)
			}
		} catch (error) {
			if (own === run) {
				failure.value = error instanceof Error ? error : new ApiError(500)
			}
		} finally {
			if (own === run) {
				progress.value = null
			}
		}
	}

	/**
	 * @param worker - holds the plan
	 * @param made - the plan at a glance
	 * @param own - number of this run
	 */
	async function show(worker: MatchingClient, made: PlanOverview, own: number) {
		const firstPairs = await worker.run('pairs', { requests: idsOf(made.pairs, 0) })
		if (own !== run) {
			return
		}
		overview.value = made
		pairs.value = firstPairs
		unserved.value = []
		loads.value = { rows: [], busy: 0, idle: 0 }
		prices.value = null
		progress.value = null
		// One part after the other: each is drawn in a task of its own, so that none takes long.
		const current = <T>(part: T): T | null => own === run ? part : null
		unserved.value = current(await worker.run('unserved', { from: 0, count: PART })) ?? unserved.value
		loads.value = current(await worker.run('loads', { from: 0, count: PART })) ?? loads.value
		prices.value = current(await worker.run('prices', {})) ?? prices.value
	}

	/**
	 * @param own - number of this run
	 * @param step - how far it is
	 */
	function watch(own: number, step: Progress) {
		if (own === run) {
			progress.value = (step.phase === 'score' ? 0 : 0.5) + step.done / Math.max(1, step.total) / 2
		}
	}

	/** Ends the worker at once, and with it the records; what is shown stays. */
	function stop() {
		run++
		client?.close()
		client = null
		loaded = false
		progress.value = null
	}

	/** Ends the worker at once. A proposal of before does not fit what was chosen since, so it goes as well. */
	function cancel() {
		stop()
		overview.value = null
		pairs.value = []
	}

	async function morePairs() {
		const made = overview.value
		if (client !== null && made !== null) {
			const next = await client.run('pairs', { requests: idsOf(made.pairs, pairs.value.length) })
			pairs.value = overview.value === made ? [...pairs.value, ...next] : pairs.value
		}
	}

	async function moreUnserved() {
		const made = overview.value
		if (client !== null && made !== null) {
			const next = await client.run('unserved', { from: unserved.value.length, count: PART })
			unserved.value = overview.value === made ? [...unserved.value, ...next] : unserved.value
		}
	}

	async function moreLoads() {
		const made = overview.value
		if (client !== null && made !== null) {
			const next = await client.run('loads', { from: loads.value.rows.length, count: PART })
			loads.value = overview.value === made ? { ...next, rows: [...loads.value.rows, ...next.rows] } : loads.value
		}
	}

	/**
	 * Pairs in full, also those further down than the page shows.
	 *
	 * @param requests - ids of their requests
	 */
	function look(requests: number[]): Promise<PairView[]> {
		return client === null ? Promise.resolve([]) : client.run('pairs', { requests })
	}

	return { overview, pairs, unserved, loads, prices, progress, failure, make, stop, cancel, morePairs, moreUnserved, moreLoads, look }
})

/**
 * @param pairs - all pairs
 * @param from - how many are shown
 * @return ids of the next requests
 */
function idsOf(pairs: readonly PlannedAsk[], from: number): number[] {
	return pairs.slice(from, from + PART).map(({ request }) => request)
}
