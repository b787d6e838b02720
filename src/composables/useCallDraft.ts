/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Ref } from 'vue'

import { onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { forgetCallDraft, keepCallDraft } from '../api/drafts.ts'
import { ApiError } from '../api/errors.ts'

/** Typing rests for so long before it is sent, in milliseconds. */
export const REST = 800

export interface CallDraft {
	/** Whether everything typed so far lies on the server. */
	state: Ref<'untouched' | 'open' | 'kept' | 'failed'>
	/** After sending, or when somebody throws it away. */
	forget: () => Promise<void>
}

/**
 * Keeps a call that is being typed on the server: it is about somebody else, and computers are shared,
 * so the browser must not hold it.
 *
 * @param requestId - the request that is gone on with, null for a new call
 * @param values - reactive values of the form
 */
export function useCallDraft(requestId: number | null, values: object): CallDraft {
	const state: CallDraft['state'] = ref('untouched')
	let active = true
	let dirty = false
	let rest: ReturnType<typeof setTimeout> | undefined
	let sending: Promise<void> | null = null

	/** One at a time, so that an older text can never arrive after a newer one. */
	async function keep(): Promise<void> {
		clearTimeout(rest)
		await sending
		if (active && dirty) {
			dirty = false
			sending = send()
			await sending
		}
	}

	/** What failed is tried again with the next letter, and when the line is back. */
	async function send(): Promise<void> {
		try {
			await keepCallDraft(requestId, values)
			state.value = dirty ? 'open' : 'kept'
		} catch (error) {
			if (!(error instanceof ApiError)) {
				throw error
			}
			dirty = true
			state.value = 'failed'
		} finally {
			sending = null
		}
	}

	watch(values, () => {
		if (active) {
			dirty = true
			state.value = state.value === 'failed' ? 'failed' : 'open'
			clearTimeout(rest)
			rest = setTimeout(keep, REST)
		}
	}, { deep: true, flush: 'sync' })

	/** The window is left or hidden: what was typed last must not wait. */
	const leave = () => void keep()
	onMounted(() => {
		window.addEventListener('online', leave)
		document.addEventListener('visibilitychange', leave)
	})
	onBeforeUnmount(() => {
		window.removeEventListener('online', leave)
		document.removeEventListener('visibilitychange', leave)
		void keep()
	})

	return {
		state,
		async forget() {
			active = false
			clearTimeout(rest)
			await sending
			// What stays behind because the line is gone is deleted by the server after a day.
			await forgetCallDraft(requestId).catch(() => {})
		},
	}
}
