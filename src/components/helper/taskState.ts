/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { AssignmentListItem } from '../../api/types.ts'
import type { IconName } from '../layout/icons.ts'

import { t } from '../../l10n.ts'
import { isOpen } from '../member/requestState.ts'

export interface TaskWords {
	icon: IconName
	title: string
	next: string
}

/**
 * How a task stands, as the helper reads it.
 *
 * @param task - one of my tasks
 */
export function taskInWords(task: Pick<AssignmentListItem, 'state' | 'contactResult' | 'report' | 'personTold'>): TaskWords {
	if (!isOpen(task.state)) {
		return {
			icon: 'check',
			title: t('ins_netz_gegangen', 'This task is over'),
			next: t('ins_netz_gegangen', 'Thank you for your help!'),
		}
	}
	if (task.report !== null) {
		return {
			icon: 'check',
			title: t('ins_netz_gegangen', 'You have told us how it went'),
			next: t('ins_netz_gegangen', 'The coordination takes care of the rest.'),
		}
	}
	if (task.contactResult === 'reached') {
		return {
			icon: 'hands',
			title: t('ins_netz_gegangen', 'You are helping'),
			next: t('ins_netz_gegangen', 'Tell us afterwards how it went.'),
		}
	}
	if (task.contactResult === 'not_reached') {
		return {
			icon: 'phone',
			title: t('ins_netz_gegangen', 'Not reached yet'),
			next: t('ins_netz_gegangen', 'Please call again at another time.'),
		}
	}
	if (!task.personTold) {
		return {
			icon: 'clock',
			title: t('ins_netz_gegangen', 'Please wait with the call'),
			next: t('ins_netz_gegangen', 'First we tell the person who will call. Please look here again tomorrow.'),
		}
	}
	return {
		icon: 'phone',
		title: t('ins_netz_gegangen', 'Please call now'),
		next: t('ins_netz_gegangen', 'You have said yes. Somebody is waiting for your call.'),
	}
}
