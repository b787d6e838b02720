/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Ref } from 'vue'

import { ref } from 'vue'
import { ApiError } from '../api/errors.ts'

export interface RunningAction {
	running: Ref<boolean>
	/** Why the last call was refused. */
	refusal: Ref<ApiError | null>
	/** Runs a call once at a time. Undefined when it was refused or one is still running. */
	run: <R>(call: () => Promise<R>) => Promise<R | undefined>
}

/** One button that sends something: never twice, and the refusal stays on the page. */
export function useAction(): RunningAction {
	const running = ref(false)
	const refusal = ref<ApiError | null>(null) as Ref<ApiError | null>

	/**
	 * @param call - what to send
	 */
	async function run<R>(call: () => Promise<R>): Promise<R | undefined> {
		if (running.value) {
			return undefined
		}
		running.value = true
		refusal.value = null
		try {
			return await call()
		} catch (error) {
			if (!(error instanceof ApiError)) {
				throw error
			}
			refusal.value = error
			return undefined
		} finally {
			running.value = false
		}
	}

	return { running, refusal, run }
}
