/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Call, Event, Request } from '../api/types.ts'

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { ApiError } from '../api/errors.ts'
import { listEvents } from '../api/events.ts'
import { getRequest, listCalls } from '../api/requests.ts'
import { t } from '../l10n.ts'
import { useAnnouncer } from './announcer.ts'

export interface Notice {
	kind: 'done' | 'warning'
	text: string
}

/** One request at the desk, with its history, and what is being done with it. */
export const useDeskRequest = defineStore('deskRequest', () => {
	const announcer = useAnnouncer()
	const request = shallowRef<Request | null>(null)
	const calls = shallowRef<Call[]>([])
	const events = shallowRef<Event[]>([])
	const failure = shallowRef<ApiError | null>(null)
	const notice = ref<Notice | null>(null)
	const loading = ref(false)
	const busy = ref(false)
	/** The thing that can be done which is open before the eyes. */
	const unfolded = ref<'board' | null>(null)

	/**
	 * @param id - id of a request
	 */
	async function load(id: number): Promise<void> {
		if (request.value?.id !== id) {
			request.value = null
			calls.value = []
			events.value = []
			notice.value = null
			unfolded.value = null
		}
		loading.value = true
		failure.value = null
		try {
			const [newRequest, newCalls, newEvents] = await Promise.all([getRequest(id), listCalls(id), listEvents(id, { limit: 200 })])
			request.value = newRequest
			calls.value = newCalls
			events.value = newEvents.items
		} catch (error) {
			failure.value = asApiError(error)
		} finally {
			loading.value = false
		}
	}

	/**
	 * Does one thing with the request, once at a time, and says on the page how it went.
	 *
	 * @param run - the call; answers the request as it is now
	 * @param done - what to say when it worked
	 * @return whether it worked
	 */
	async function act(run: (id: number) => Promise<Request>, done: string): Promise<boolean> {
		if (busy.value || request.value === null) {
			return false
		}
		const { id } = request.value
		busy.value = true
		notice.value = null
		try {
			request.value = await run(id)
			await load(id)
			say('done', done)
			return true
		} catch (error) {
			const { kind, message } = asApiError(error)
			if (kind === 'conflict') {
				await load(id)
				say('warning', t('ins_netz_gegangen', '{reason} You see the present state now.', { reason: message }))
			} else {
				say('warning', message)
			}
			return false
		} finally {
			busy.value = false
		}
	}

	/**
	 * @param action - which thing to open; whoever shows it brings it into view
	 */
	function unfold(action: 'board') {
		unfolded.value = action
	}

	/**
	 * @param kind - how it went
	 * @param text - what to say
	 */
	function say(kind: Notice['kind'], text: string) {
		notice.value = { kind, text }
		void announcer.announce(text)
	}

	return { request, calls, events, failure, notice, loading, busy, unfolded, load, act, unfold }
})

/**
 * @param error - whatever was thrown
 */
function asApiError(error: unknown): ApiError {
	if (error instanceof ApiError) {
		return error
	}
	throw error
}
