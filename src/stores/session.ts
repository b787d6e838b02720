/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ActionState, Helpdesk, Me, Named, Role, Vocabulary } from '../api/types.ts'

import { loadState } from '@nextcloud/initial-state'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { getMe } from '../api/me.ts'
import { getVocabulary } from '../api/vocabulary.ts'
import { unbroken } from '../l10n.ts'

interface Bootstrap {
	me: Me
	vocabulary: Vocabulary
}

/** Who I am, what I may do, and every word list. Loaded once, before the first page is shown. */
export const useSession = defineStore('session', () => {
	const loaded = ref<Bootstrap | null>(null)
	const data = computed(() => {
		if (loaded.value === null) {
			throw new Error('The session is used before it was loaded.')
		}
		return loaded.value
	})

	const me = computed(() => data.value.me)
	const vocabulary = computed(() => data.value.vocabulary)
	const isHelper = computed(() => me.value.helper !== null)
	const isIntake = computed(() => hasRole('intake') || hasRole('coordinator'))
	const isCoordinator = computed(() => hasRole('coordinator'))
	/** The person's own district first, then what is meant for everywhere. */
	const helpdesk = computed<Helpdesk | null>(() => {
		const reachable = vocabulary.value.helpdesk.filter((desk) => desk.phone !== '')
		const own = [me.value.home, ...me.value.districts]
		return own.flatMap((district) => reachable.find((desk) => desk.district !== null && desk.district === district) ?? [])[0]
			?? reachable.find((desk) => desk.district === null)
			?? reachable[0]
			?? null
	})

	/**
	 * What a district says about the action; what is said for everywhere holds where it says nothing.
	 *
	 * @param district - id, or null when it is not known
	 */
	function actionOf(district: string | null): { state: ActionState, notice: string } {
		const said = vocabulary.value.actions
		return said.find((one) => one.district !== null && one.district === district)
			?? said.find((one) => one.district === null)
			?? { state: 'open', notice: '' }
	}

	/** Take what the page brought along, or ask the server. */
	async function load(): Promise<void> {
		const brought = loadState<Bootstrap | null>('ins_netz_gegangen', 'bootstrap', null)
		if (brought !== null) {
			loaded.value = readable(brought)
			return
		}
		const [newMe, newVocabulary] = await Promise.all([getMe(), getVocabulary()])
		loaded.value = readable({ me: newMe, vocabulary: newVocabulary })
	}

	/** After roles or the own offer changed. */
	async function refreshMe(): Promise<void> {
		loaded.value = { me: await getMe(), vocabulary: vocabulary.value }
	}

	/**
	 * @param role - a role of the app
	 */
	function hasRole(role: Role): boolean {
		return me.value.roles.includes(role)
	}

	/**
	 * @param list - which word list
	 * @param id - id in this list
	 */
	function nameOf(list: 'topics' | 'channels' | 'devices' | 'languages' | 'needs' | 'slots' | 'districts' | 'outcomes' | 'sessionKinds' | 'wishes', id: string | null): string {
		return (vocabulary.value[list] as Named[]).find((entry) => entry.id === id)?.name ?? id ?? ''
	}

	/**
	 * @param list - which word list
	 * @param ids - ids in this list, in the order to be shown
	 */
	function namesOf(list: Parameters<typeof nameOf>[0], ids: readonly string[]): string[] {
		return ids.map((id) => nameOf(list, id))
	}

	/**
	 * The page of the handbook about the first topic that has one.
	 *
	 * @param topics - ids
	 */
	function pageOf(topics: readonly string[]): string | null {
		return vocabulary.value.topics.find((topic) => topic.page && topics.includes(topic.id))?.page ?? null
	}

	return { me, vocabulary, isHelper, isIntake, isCoordinator, helpdesk, actionOf, load, refreshMe, hasRole, nameOf, namesOf, pageOf }
})

/**
 * @param bootstrap - as the server sends it, with words that must not be torn apart on the page
 */
function readable(bootstrap: Bootstrap): Bootstrap {
	const topics = bootstrap.vocabulary.topics.map((topic) => ({ ...topic, name: unbroken(topic.name), hint: topic.hint && unbroken(topic.hint) }))
	return { ...bootstrap, vocabulary: { ...bootstrap.vocabulary, topics } }
}
