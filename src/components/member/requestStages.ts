/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RequestState } from '../../api/types.ts'

import { t } from '../../l10n.ts'

export interface Stage {
	id: string
	name: string
	when: 'over' | 'now' | 'later'
}

/** At which stage of the way a request is in each state. */
const stageOf: Record<RequestState, number> = {
	new: 0,
	callback: 0,
	clarified: 1,
	waiting: 1,
	searching: 1,
	accepted: 2,
	arranged: 3,
	done: 4,
	closed: 5,
	withdrawn: 5,
}

/**
 * The five stages from the arrival of a request to its end.
 *
 * @param state - state of the request
 */
export function stagesOf(state: RequestState): Stage[] {
	const now = stageOf[state]
	const names = [
		t('ins_netz_gegangen', 'Your request has arrived'),
		t('ins_netz_gegangen', 'We look for somebody'),
		t('ins_netz_gegangen', 'Somebody has said yes'),
		t('ins_netz_gegangen', 'You are helped'),
		t('ins_netz_gegangen', 'A last look'),
	]
	return names.map((name, index) => ({ id: String(index), name, when: index < now ? 'over' : index === now ? 'now' : 'later' }))
}
