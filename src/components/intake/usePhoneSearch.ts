/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Ref } from 'vue'
import type { Found } from '../../api/types.ts'

import { ref } from 'vue'
import { ApiError } from '../../api/errors.ts'
import { findRequests } from '../../api/requests.ts'

export interface PhoneSearch {
	running: Ref<boolean>
	/** Null as long as nothing was looked for. */
	found: Ref<Found[] | null>
	problem: Ref<string | null>
	find: (phone: string) => Promise<void>
}

/** With fewer digits than this nobody can be called; looking would only be noted for nothing. */
const FEWEST_DIGITS = 5

/**
 * Looks for earlier requests of a caller. Each look is noted by the server, so
 * the same number is not looked for twice in a row.
 *
 * @param except - id of a request that does not count
 */
export function usePhoneSearch(except: number | null): PhoneSearch {
	const running = ref(false)
	const found = ref<Found[] | null>(null)
	const problem = ref<string | null>(null)
	let looked = ''

	/**
	 * @param phone - as it was typed
	 */
	async function find(phone: string): Promise<void> {
		const digits = phone.replace(/\D/g, '')
		if (digits === looked) {
			return
		}
		looked = digits
		found.value = null
		problem.value = null
		if (digits.length < FEWEST_DIGITS) {
			return
		}
		running.value = true
		try {
			const requests = await findRequests(phone.trim())
			// A slow answer to an earlier number must not stand beside the new one.
			if (looked === digits) {
				found.value = requests.filter(({ id }) => id !== except)
			}
		} catch (error) {
			if (!(error instanceof ApiError)) {
				throw error
			}
			problem.value = error.message
			looked = ''
		} finally {
			running.value = false
		}
	}

	return { running, found, problem, find }
}
