/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Ref } from 'vue'

import { onBeforeUnmount, onMounted, ref } from 'vue'
import { onOutcome } from '../api/outcome.ts'

export type Connection = 'fine' | 'offline' | 'signed-out'

/** Whether the server can be reached and still knows who this is. Every call and the browser itself say so. */
export function useConnection(): Ref<Connection> {
	const state = ref<Connection>(navigator.onLine ? 'fine' : 'offline')

	const lost = () => {
		state.value = 'offline'
	}
	const back = () => {
		if (state.value === 'offline') {
			state.value = 'fine'
		}
	}
	const forget = onOutcome((outcome) => {
		state.value = outcome === 'network' ? 'offline' : outcome === 'session' ? 'signed-out' : 'fine'
	})

	onMounted(() => {
		window.addEventListener('offline', lost)
		window.addEventListener('online', back)
	})
	onBeforeUnmount(() => {
		forget()
		window.removeEventListener('offline', lost)
		window.removeEventListener('online', back)
	})
	return state
}
