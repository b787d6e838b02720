/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { PlannedAsk } from '../api/types.ts'
import type { Mode, Preset } from '../core/matching/index.ts'
import type { PairView } from '../workers/matching/views.ts'

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { ApiError } from '../api/errors.ts'
import { applyPlan } from '../api/matching.ts'
import { n, t } from '../l10n.ts'
import { useAnnouncer } from './announcer.ts'
import { usePlan } from './plan.ts'

/** A pair that could not be asked, and why. */
export interface Refused {
	request: number
	/** Null when the proposal it came from is gone. */
	view: PairView | null
	message: string
}

/** What the coordinator decides about a plan: chosen, pinned, skipped, asked. */
export const usePlanDesk = defineStore('planDesk', () => {
	const announcer = useAnnouncer()
	const plan = usePlan()
	/** Null until somebody chooses: then the settings of the app count. */
	const mode = ref<Mode | null>(null)
	const preset = ref<Preset | null>(null)
	/** Ids of requests whose pair is to be asked. */
	const chosen = ref<number[]>([])
	const pinned = shallowRef<PairView[]>([])
	const skipped = shallowRef<PlannedAsk[]>([])
	const asked = ref<number | null>(null)
	const refused = shallowRef<Refused[]>([])
	/** What stopped the whole call. */
	const stopped = ref<string | null>(null)
	const busy = ref(false)

	/** Every pair of the proposal by the id of its request. */
	const helperOf = computed(() => new Map([
		...plan.overview?.pairs.map(({ request, helper }) => [request, helper] as const) ?? [],
		...pinned.value.map(({ request, helper }) => [request.id, helper.id] as const),
	]))

	/** @param fresh - on new records of the server */
	async function make(fresh: boolean): Promise<void> {
		await plan.make({ mode: mode.value, preset: preset.value, pinned: pinned.value.map(asPair), skipped: skipped.value }, fresh)
		// Whatever was chosen and is not proposed any more is not asked by mistake.
		chosen.value = chosen.value.filter((request) => helperOf.value.has(request))
	}

	/** @param view - a pair that stays, whatever else changes */
	function pin(view: PairView): Promise<void> {
		pinned.value = [...pinned.value, view]
		return make(false)
	}

	/** @param view - a pinned pair */
	function unpin(view: PairView): Promise<void> {
		pinned.value = pinned.value.filter((other) => other !== view)
		return make(false)
	}

	/** @param view - a pair that is not to be proposed */
	function skip(view: PairView): Promise<void> {
		chosen.value = chosen.value.filter((request) => request !== view.request.id)
		skipped.value = [...skipped.value, asPair(view)]
		return make(false)
	}

	/** All skipped pairs may be proposed again. */
	function unskip(): Promise<void> {
		skipped.value = []
		return make(false)
	}

	/**
	 * Asks the helpers of these pairs; what somebody else changed meanwhile is told, and the plan made again.
	 *
	 * @param requests - ids of their requests
	 * @param deadline - moment
	 */
	async function ask(requests: readonly number[], deadline: string): Promise<void> {
		if (busy.value || requests.length === 0) {
			return
		}
		busy.value = true
		asked.value = null
		refused.value = []
		stopped.value = null
		const pairs = requests.map((request) => ({ request, helper: helperOf.value.get(request)! }))
		try {
			const answers = await applyPlan(pairs, deadline)
			const failed = new Map(answers.flatMap(({ request, message }) => message === undefined ? [] : [[request, message] as const]))
			const views = new Map([...await plan.look([...failed.keys()]), ...plan.pairs, ...pinned.value].map((view) => [view.request.id, view]))
			refused.value = [...failed].map(([request, message]) => ({ request, view: views.get(request) ?? null, message }))
			asked.value = answers.length - failed.size
			void announcer.announce(n('ins_netz_gegangen', '%n pair was asked.', '%n pairs were asked.', asked.value))
		} catch (error) {
			stopped.value = error instanceof ApiError ? error.message : t('ins_netz_gegangen', 'The server could not do this. Please try again in a moment.')
		} finally {
			pinned.value = pinned.value.filter(({ request }) => !requests.includes(request.id))
			chosen.value = []
			busy.value = false
		}
		await make(true)
	}

	return { mode, preset, chosen, pinned, skipped, asked, refused, stopped, busy, make, pin, unpin, skip, unskip, ask }
})

/** @param view - a pair */
function asPair(view: PairView): PlannedAsk {
	return { request: view.request.id, helper: view.helper.id }
}
