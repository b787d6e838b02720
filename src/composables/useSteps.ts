/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ComputedRef } from 'vue'

import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export interface Steps {
	/** 1 … count */
	current: ComputedRef<number>
	count: number
	goTo: (step: number) => Promise<void>
}

/**
 * Steps of a form stand in the address, so that the browser's own "back" goes one step back.
 *
 * @param count - how many steps
 * @param reachable - the furthest step one may see with what is filled in
 */
export function useSteps(count: number, reachable: () => number = () => count): Steps {
	const route = useRoute()
	const router = useRouter()

	const current = computed(() => {
		const asked = Number(route.query.schritt ?? 1)
		return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), count, reachable()) : 1
	})

	/**
	 * @param step - 1 … count
	 */
	async function goTo(step: number): Promise<void> {
		await router.push({ query: { ...route.query, schritt: String(step) } })
	}

	return { current, count, goTo }
}
