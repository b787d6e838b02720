/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RoleEntry } from '../api/types.ts'

import { ref } from 'vue'
import { listRoles, removeRole } from '../api/roles.ts'
import { t } from '../l10n.ts'
import { useAction } from './useAction.ts'
import { useLoad } from './useLoad.ts'

/**
 * Who has which role, and how a role ends.
 *
 * @param told - hears what was done
 */
export function useRoleList(told: (text: string) => void = () => {}) {
	const { data: roles, loading, failure, reload } = useLoad(listRoles)
	const { running, refusal, run } = useAction()
	const result = ref<string | null>(null)

	/**
	 * @param text - what was done
	 */
	async function finish(text: string) {
		result.value = text
		told(text)
		await reload()
	}

	/**
	 * @param entry - the role that ends
	 */
	async function takeBack(entry: RoleEntry) {
		result.value = null
		if (await run(() => removeRole(entry.id)) !== undefined) {
			await finish(t('ins_netz_gegangen', '{name} no longer has this role.', { name: entry.name }))
		}
	}

	return { roles, loading, failure, reload, running, refusal, result, finish, takeBack }
}
