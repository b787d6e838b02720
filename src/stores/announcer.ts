/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { defineStore } from 'pinia'
import { nextTick, ref } from 'vue'

/** What a screen reader is told once, beside what stands on the page. */
export const useAnnouncer = defineStore('announcer', () => {
	const message = ref('')

	/**
	 * @param text - one short sentence
	 */
	async function announce(text: string): Promise<void> {
		// The same sentence twice in a row is only read when the region was empty in between.
		message.value = ''
		await nextTick()
		message.value = text
	}

	return { message, announce }
})
