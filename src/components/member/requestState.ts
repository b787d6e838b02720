/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Outcome, RequestState } from '../../api/types.ts'
import type { IconName } from '../layout/icons.ts'

import lifecycle from '../../../rules/lifecycle.json'
import { dayInWords } from '../../composables/dates.ts'
import { isOpen as isOpenBy } from '../../core/lifecycle/lifecycle.ts'
import { t } from '../../l10n.ts'

export interface StateWords {
	icon: IconName
	title: string
	/** What happens next, or what is over. */
	next: string
}

interface Facts {
	state: RequestState
	waitingUntil: string | null
	outcome: Outcome | null
	/** First name of who will call, once it is settled. */
	helperName?: string | null
	/** Whether day and time are settled. */
	appointment?: boolean
}

/**
 * The state of a request as its owner reads it.
 *
 * @param facts - what the words depend on
 */
export function stateInWords(facts: Facts): StateWords {
	switch (facts.state) {
		case 'new': return {
			icon: 'check',
			title: t('ins_netz_gegangen', 'Your request has arrived'),
			next: t('ins_netz_gegangen', 'The coordination reads it soon. Then we look for somebody who fits.'),
		}
		case 'callback': return {
			icon: 'phone',
			title: t('ins_netz_gegangen', 'We will call you'),
			next: t('ins_netz_gegangen', 'We still have a question. Please stay near the phone.'),
		}
		case 'clarified': return {
			icon: 'check',
			title: t('ins_netz_gegangen', 'We know what you need'),
			next: t('ins_netz_gegangen', 'Now we look for somebody who fits.'),
		}
		case 'searching': return {
			icon: 'search',
			title: t('ins_netz_gegangen', 'We are looking for somebody'),
			next: t('ins_netz_gegangen', 'We have asked helpers. As soon as one says yes, you read it here.'),
		}
		case 'accepted': return {
			icon: 'heart',
			title: t('ins_netz_gegangen', 'Somebody would like to help you'),
			next: t('ins_netz_gegangen', 'The coordination has a last look. Then you learn who will call.'),
		}
		case 'arranged': return {
			icon: 'hands',
			// A heading stands in the tab and the history of the browser: no name belongs there.
			title: t('ins_netz_gegangen', 'Somebody helps you'),
			next: callInWords(facts),
		}
		case 'done': return {
			icon: 'check',
			title: t('ins_netz_gegangen', 'The help is done'),
			next: t('ins_netz_gegangen', 'Is something still open? Then call us. Otherwise we close your request.'),
		}
		case 'waiting': return {
			icon: 'clock',
			title: t('ins_netz_gegangen', 'Your request has a rest'),
			next: restInWords(facts.waitingUntil),
		}
		case 'closed': return {
			icon: 'check',
			title: t('ins_netz_gegangen', 'Your request is closed'),
			next: t('ins_netz_gegangen', 'Do you need help again? Then just ask again.'),
		}
		case 'withdrawn': return {
			icon: 'cross',
			title: t('ins_netz_gegangen', 'You have withdrawn this request'),
			next: t('ins_netz_gegangen', 'Nobody will contact you about it. Your details are deleted soon.'),
		}
	}
}

/**
 * Who gets in touch and when: the same time for the person, the helper and the desk.
 *
 * @param facts - of a request that is arranged
 */
export function callInWords(facts: Pick<Facts, 'helperName' | 'appointment'>): string {
	if (!facts.helperName) {
		return t('ins_netz_gegangen', 'Your helper gets in touch with you within two days. The codeword comes first.')
	}
	return facts.appointment
		? t('ins_netz_gegangen', '{name} gets in touch with you at the appointment. The codeword comes first.', { name: facts.helperName })
		: t('ins_netz_gegangen', '{name} gets in touch with you within two days. The codeword comes first.', { name: facts.helperName })
}

/**
 * When it goes on.
 *
 * @param until - day on which a rest ends, if one is named
 */
export function restInWords(until: Facts['waitingUntil']): string {
	return until === null
		? t('ins_netz_gegangen', 'We go on with it later.')
		: t('ins_netz_gegangen', 'We go on with it on {day}.', { day: dayInWords(until) })
}

/**
 * Whether something can still happen with it.
 *
 * @param state - state of a request
 */
export function isOpen(state: RequestState): boolean {
	return isOpenBy(lifecycle, state)
}

/**
 * Whether somebody is still expected to call: after that, words about calls and codewords would only puzzle.
 *
 * @param state - state of a request
 */
export function isUnderWay(state: RequestState): boolean {
	return isOpen(state) && state !== 'done'
}
