/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Only } from '../api/types.ts'

import { getCurrentUser } from '@nextcloud/auth'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useSession } from './session.ts'

/**
 * Districts that look after themselves, and whether whoever looks after all of them wants to see their requests too.
 * It belongs to this browser: it changes what is shown, never what may be seen.
 */
export const useAttended = defineStore('attended', () => {
	const session = useSession()
	const key = `ins_netz_gegangen:attended:${getCurrentUser()?.uid ?? ''}`
	const all = ref(localStorage.getItem(key) === 'all')
	const places = computed(() => session.me.attended.map((district) => session.nameOf('districts', district)))
	/** What to ask the server for; undefined is everything. */
	const only = computed<Only | undefined>(() => all.value || places.value.length === 0 ? undefined : 'unattended')

	/**
	 * @param chosen - whether to show what districts look after themselves
	 */
	function show(chosen: boolean): void {
		all.value = chosen
		try {
			localStorage.setItem(key, chosen ? 'all' : 'left')
		} catch {
			// A browser that keeps nothing still shows it until the page is left.
		}
	}

	return { all, places, only, show }
})
