/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { NextStep, RequestListItem, TodayStep } from '../../../api/types.ts'
import type { IconName } from '../../layout/icons.ts'

import { t } from '../../../l10n.ts'

/** A step with a request; the others are calls about a session. */
export type RequestStep = TodayStep & { request: RequestListItem }

/**
 * @param step - of the server
 */
export function isOfRequest(step: TodayStep): step is RequestStep {
	return step.request !== null
}

export interface StepWords {
	title: string
	/** What stands on the button. */
	button: string
	icon: IconName
}

/** Steps that are calls: they are made on the page itself. */
export const CALLS: readonly NextStep[] = ['tell_person', 'tell_helper', 'tell_appointment', 'call_back', 'ask_helper', 'promised', 'check_contact']

/**
 * @param kind - what is to be done next
 */
export function stepWords(kind: NextStep): StepWords {
	const call = { button: t('ins_netz_gegangen', 'I call now'), icon: 'phone' } as const
	switch (kind) {
		case 'settle_urgency': return { title: t('ins_netz_gegangen', 'Called urgent: please decide'), button: t('ins_netz_gegangen', 'Look at it'), icon: 'warning' }
		case 'confirm': return { title: t('ins_netz_gegangen', 'A helper said yes: please confirm'), button: t('ins_netz_gegangen', 'Confirm'), icon: 'heart' }
		case 'tell_person': return { title: t('ins_netz_gegangen', 'Tell the person who will call'), ...call }
		case 'tell_helper': return { title: t('ins_netz_gegangen', 'Tell the helper of the task by phone'), ...call }
		case 'tell_appointment': return { title: t('ins_netz_gegangen', 'Tell the person of the appointment'), ...call }
		case 'tell_session': return { title: t('ins_netz_gegangen', 'Tell people about a group session'), button: t('ins_netz_gegangen', 'See whom to call'), icon: 'phone' }
		case 'call_back': return { title: t('ins_netz_gegangen', 'Call back'), ...call }
		case 'ask_helper': return { title: t('ins_netz_gegangen', 'Ask the helper by phone'), ...call }
		case 'promised': return { title: t('ins_netz_gegangen', 'Something was promised'), ...call }
		case 'check_contact': return { title: t('ins_netz_gegangen', 'Check whether the helper has called'), ...call }
		case 'ask_again': return { title: t('ins_netz_gegangen', 'Nobody has said yes: ask others'), button: t('ins_netz_gegangen', 'Find a helper'), icon: 'search' }
		case 'ask': return { title: t('ins_netz_gegangen', 'Find a helper'), button: t('ins_netz_gegangen', 'Find a helper'), icon: 'search' }
		case 'finish': return { title: t('ins_netz_gegangen', 'The helper has reported: please close'), button: t('ins_netz_gegangen', 'Look and close'), icon: 'check' }
		case 'review': return { title: t('ins_netz_gegangen', 'See how it is going'), button: t('ins_netz_gegangen', 'Look at it'), icon: 'clock' }
		case 'look': return { title: t('ins_netz_gegangen', 'Nothing has happened for days'), button: t('ins_netz_gegangen', 'Look at it'), icon: 'clock' }
	}
}
