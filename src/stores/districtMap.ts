/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Gap } from '../workers/matching/gaps.ts'

import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { ApiError } from '../api/errors.ts'
import { getMatchingInput } from '../api/matching.ts'
import { createClient, startWorker } from '../workers/matching/client.ts'
import { useDrawing } from './drawing.ts'

/** Where help is asked for and offered, and what stays open. */
export const useDistrictMap = defineStore('districtMap', () => {
	const gaps = shallowRef<Gap[] | null>(null)
	const failure = shallowRef<ApiError | null>(null)

	/** Map and numbers; the numbers on fresh records. */
	async function load(): Promise<void> {
		failure.value = null
		gaps.value = null
		const worker = createClient(startWorker())
		try {
			await Promise.all([useDrawing().load(), worker.run('load', { text: await getMatchingInput() })])
			await worker.run('plan', { wishes: { mode: null, preset: null, pinned: [], skipped: [] } })
			gaps.value = await worker.run('gaps', {})
		} catch (error) {
			failure.value = error instanceof ApiError ? error : new ApiError(500)
		} finally {
			worker.close()
		}
	}

	return { gaps, failure, load }
})
