/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ApiError } from '../../api/errors.ts'
import type { AskState } from '../../api/types.ts'

import { t } from '../../l10n.ts'

/**
 * What a helper reads about an ask that needs no answer any more.
 *
 * @param state - state of the ask
 */
export function closedAskInWords(state: Exclude<AskState, 'asked' | 'proposed'>): string {
	switch (state) {
		case 'accepted': return t('ins_netz_gegangen', 'You have said yes. Thank you!')
		case 'declined': return t('ins_netz_gegangen', 'You have said no. That is fine.')
		case 'filled': return t('ins_netz_gegangen', 'Somebody else has already said yes. Thank you for being ready!')
		case 'no_answer': return t('ins_netz_gegangen', 'The time to answer is over. We have asked somebody else.')
		case 'withdrawn': return t('ins_netz_gegangen', 'This help is not needed any more. Thank you!')
	}
}

/**
 * Why an answer was not possible any more, in friendly words.
 *
 * @param error - refusal of the server
 */
export function refusalInWords(error: ApiError): string {
	switch (error.reason) {
		case 'filled':
		case 'already_confirmed': return closedAskInWords('filled')
		case 'deadline': return closedAskInWords('no_answer')
		case 'state': return closedAskInWords('withdrawn')
		case 'capacity': return t('ins_netz_gegangen', 'You already help as many people as you wanted. You can change that in your offer.')
		case 'paused': return t('ins_netz_gegangen', 'You are on a break. End it in your offer first.')
		case 'agreement': return t('ins_netz_gegangen', 'Our rules have changed. Please read them in your offer first.')
		default: return error.message
	}
}
