/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { TodayStep } from '../api/types.ts'

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { ApiError } from '../api/errors.ts'
import { getToday } from '../api/today.ts'
import { useAnnouncer } from './announcer.ts'
import { useAttended } from './attended.ts'

/** The next steps of a coordinator, and what was done last. */
export const useToday = defineStore('today', () => {
	const announcer = useAnnouncer()
	const attended = useAttended()
	const steps = shallowRef<TodayStep[] | null>(null)
	const more = ref(false)
	/** Districts whose telephone has hours, but nobody in the next days. */
	const unmanned = ref<string[]>([])
	const loading = ref(false)
	const failure = shallowRef<ApiError | null>(null)
	/** What the last step came to; stays until the next one is done. */
	const done = ref('')

	/** The steps as they are now. */
	async function load(): Promise<void> {
		const { only } = attended
		loading.value = true
		failure.value = null
		try {
			const today = await getToday(only)
			if (only !== attended.only) {
				// Meanwhile something else was asked for.
				return
			}
			steps.value = today.steps
			more.value = today.more
			unmanned.value = today.unmanned
		} catch (error) {
			if (!(error instanceof ApiError)) {
				throw error
			}
			failure.value = error
		} finally {
			loading.value = false
		}
	}

	/**
	 * One step less.
	 *
	 * @param text - what was done
	 */
	function finish(text: string): void {
		done.value = text
		void announcer.announce(text)
	}

	return { steps, more, unmanned, loading, failure, done, load, finish }
})
