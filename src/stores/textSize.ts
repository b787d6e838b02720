/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { getCurrentUser } from '@nextcloud/auth'
import { defineStore } from 'pinia'
import { ref } from 'vue'

export type TextSize = 1 | 2 | 3

const sizes: readonly TextSize[] = [1, 2, 3]

/** The size of letters a person chose. It belongs to this browser, because each screen is different. */
export const useTextSize = defineStore('textSize', () => {
	const key = `ins_netz_gegangen:size:${getCurrentUser()?.uid ?? ''}`
	const kept = Number(localStorage.getItem(key))
	const size = ref<TextSize>(sizes.find((one) => one === kept) ?? 1)

	/**
	 * @param chosen - 1 as it is, 2 larger, 3 twice as large
	 */
	function choose(chosen: TextSize): void {
		size.value = chosen
		try {
			localStorage.setItem(key, String(chosen))
		} catch {
			// A browser that keeps nothing still shows the size until the page is left.
		}
	}

	return { size, sizes, choose }
})
