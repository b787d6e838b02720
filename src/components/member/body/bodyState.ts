/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Outcome, RequestState } from '../../../api/types.ts'
import type { StateWords } from '../requestState.ts'

import { t } from '../../../l10n.ts'
import { callInWords, restInWords } from '../requestState.ts'

interface Facts {
	state: RequestState
	waitingUntil: string | null
	outcome: Outcome | null
	helperName?: string | null
	appointment?: boolean
}

/**
 * The state of what a group asked for, as the one who asked reads it.
 *
 * @param facts - what the words depend on
 */
export function bodyStateInWords(facts: Facts): StateWords {
	switch (facts.state) {
		case 'new': return {
			icon: 'check',
			title: t('ins_netz_gegangen', 'The wish of your group has arrived'),
			next: t('ins_netz_gegangen', 'The coordination reads it soon.'),
		}
		case 'callback': return {
			icon: 'phone',
			title: t('ins_netz_gegangen', 'We will call you'),
			next: t('ins_netz_gegangen', 'We still have a question about your group.'),
		}
		case 'clarified': return {
			icon: 'check',
			title: t('ins_netz_gegangen', 'We know what your group needs'),
			next: t('ins_netz_gegangen', 'Now we find out how it can be done.'),
		}
		case 'searching': return {
			icon: 'search',
			title: t('ins_netz_gegangen', 'We look for somebody for your group'),
			next: t('ins_netz_gegangen', 'As soon as somebody says yes, you read it here.'),
		}
		case 'accepted': return {
			icon: 'heart',
			title: t('ins_netz_gegangen', 'Somebody would like to help your group'),
			next: t('ins_netz_gegangen', 'The coordination has a last look.'),
		}
		case 'arranged': return {
			icon: 'hands',
			title: t('ins_netz_gegangen', 'Somebody takes care of it'),
			next: callInWords(facts),
		}
		case 'done': return {
			icon: 'check',
			title: t('ins_netz_gegangen', 'The help for your group is done'),
			next: t('ins_netz_gegangen', 'Is something still open? Then call us.'),
		}
		case 'waiting': return {
			icon: 'clock',
			title: t('ins_netz_gegangen', 'The wish of your group has a rest'),
			next: restInWords(facts.waitingUntil),
		}
		case 'closed': return {
			icon: 'check',
			title: t('ins_netz_gegangen', 'The wish of your group is settled'),
			next: t('ins_netz_gegangen', 'Do you need something else? Then just ask again.'),
		}
		case 'withdrawn': return {
			icon: 'cross',
			title: t('ins_netz_gegangen', 'You have withdrawn this request'),
			next: t('ins_netz_gegangen', 'Nobody will contact you about it. Your details are deleted soon.'),
		}
	}
}
