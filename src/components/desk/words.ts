/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { AskState, FollowUp, Queue, RequestState, Role } from '../../api/types.ts'
import type { IconName } from '../layout/icons.ts'

import { t } from '../../l10n.ts'

/** Icons that stand beside the words, never instead of them. */
export const stateIcons: Record<RequestState, IconName> = {
	new: 'info',
	callback: 'phone',
	clarified: 'check',
	searching: 'search',
	accepted: 'heart',
	arranged: 'hands',
	done: 'check',
	waiting: 'pause',
	closed: 'check',
	withdrawn: 'cross',
}

/**
 * @param state - state of a request
 */
export function stateWord(state: RequestState): string {
	switch (state) {
		case 'new': return t('ins_netz_gegangen', 'New')
		case 'callback': return t('ins_netz_gegangen', 'To be called back')
		case 'clarified': return t('ins_netz_gegangen', 'Clarified')
		case 'searching': return t('ins_netz_gegangen', 'Looking for a helper')
		case 'accepted': return t('ins_netz_gegangen', 'A helper said yes')
		case 'arranged': return t('ins_netz_gegangen', 'Arranged')
		case 'done': return t('ins_netz_gegangen', 'Done?')
		case 'waiting': return t('ins_netz_gegangen', 'Waiting')
		case 'closed': return t('ins_netz_gegangen', 'Closed')
		case 'withdrawn': return t('ins_netz_gegangen', 'Withdrawn')
	}
}

/**
 * @param state - state of an ask
 */
export function askWord(state: AskState): string {
	switch (state) {
		case 'proposed': return t('ins_netz_gegangen', 'proposed')
		case 'asked': return t('ins_netz_gegangen', 'asked, no answer yet')
		case 'accepted': return t('ins_netz_gegangen', 'said yes')
		case 'declined': return t('ins_netz_gegangen', 'said no')
		case 'no_answer': return t('ins_netz_gegangen', 'no answer in time')
		case 'withdrawn': return t('ins_netz_gegangen', 'taken back')
		case 'filled': return t('ins_netz_gegangen', 'somebody else was quicker')
	}
}

/**
 * @param kind - what is due
 */
export function followUpWord(kind: FollowUp): string {
	switch (kind) {
		case 'tell_person': return t('ins_netz_gegangen', 'Tell the person who will call')
		case 'tell_helper': return t('ins_netz_gegangen', 'Tell the helper of the task by phone')
		case 'ask_helper': return t('ins_netz_gegangen', 'Ask the helper by phone')
		case 'tell_appointment': return t('ins_netz_gegangen', 'Tell the person of the appointment')
		case 'call_back': return t('ins_netz_gegangen', 'Call back')
		case 'check_contact': return t('ins_netz_gegangen', 'Check whether the helper has called')
		case 'review': return t('ins_netz_gegangen', 'See how it is going')
		case 'promised': return t('ins_netz_gegangen', 'Something was promised')
	}
}

export const QUEUES = ['new', 'confirm', 'unanswered', 'callback', 'followup', 'searching', 'stale', 'bodies', 'all'] as const satisfies readonly Queue[]
export type DeskQueue = typeof QUEUES[number]

/**
 * @param queue - a queue of the desk
 */
export function queueWord(queue: DeskQueue): string {
	switch (queue) {
		case 'new': return t('ins_netz_gegangen', 'New')
		case 'confirm': return t('ins_netz_gegangen', 'To be confirmed')
		case 'unanswered': return t('ins_netz_gegangen', 'Nobody answered')
		case 'callback': return t('ins_netz_gegangen', 'To be called back')
		case 'followup': return t('ins_netz_gegangen', 'Promised')
		case 'searching': return t('ins_netz_gegangen', 'Looking for a helper')
		case 'stale': return t('ins_netz_gegangen', 'Nothing happened')
		case 'bodies': return t('ins_netz_gegangen', 'Wishes of groups')
		case 'all': return t('ins_netz_gegangen', 'All open ones')
	}
}

/**
 * @param queue - a queue of the desk
 */
export function queueHint(queue: DeskQueue): string {
	switch (queue) {
		case 'new': return t('ins_netz_gegangen', 'Nobody has looked at these yet.')
		case 'confirm': return t('ins_netz_gegangen', 'A helper said yes. Confirm, so that the two can talk.')
		case 'unanswered': return t('ins_netz_gegangen', 'All who were asked said no or nothing. Ask others.')
		case 'callback': return t('ins_netz_gegangen', 'These people wait for a call.')
		case 'followup': return t('ins_netz_gegangen', 'Somebody was promised something, and it is due.')
		case 'searching': return t('ins_netz_gegangen', 'Helpers are being asked or looked for.')
		case 'stale': return t('ins_netz_gegangen', 'Nothing has happened here for days.')
		case 'bodies': return t('ins_netz_gegangen', 'Branches and working groups need something. No plan takes these in.')
		case 'all': return t('ins_netz_gegangen', 'Everything that is not closed.')
	}
}

/**
 * @param role - a role of the app
 */
export function roleWord(role: Role): string {
	switch (role) {
		case 'member': return t('ins_netz_gegangen', 'Member')
		case 'helper': return t('ins_netz_gegangen', 'Helper')
		case 'intake': return t('ins_netz_gegangen', 'Intake')
		case 'coordinator': return t('ins_netz_gegangen', 'Coordination')
		case 'editor': return t('ins_netz_gegangen', 'Handbook')
		case 'executive': return t('ins_netz_gegangen', 'Executive (figures only)')
		case 'trust': return t('ins_netz_gegangen', 'Person of trust')
		case 'admin': return t('ins_netz_gegangen', 'Administration')
	}
}

/**
 * @param reason - what a helper gave as the reason of a no
 */
export function declineWord(reason: string): string {
	switch (reason) {
		case 'not_this': return t('ins_netz_gegangen', 'not this one')
		case 'not_now': return t('ins_netz_gegangen', 'not now')
		case 'never_topic': return t('ins_netz_gegangen', 'never this topic')
		default: return reason
	}
}

/**
 * @param report - what a helper reported about a task
 */
export function reportWord(report: string): string {
	switch (report) {
		case 'done': return t('ins_netz_gegangen', 'Reported: it is done.')
		case 'goes_on': return t('ins_netz_gegangen', 'Reported: it goes on with me.')
		case 'someone_else': return t('ins_netz_gegangen', 'Reported: somebody else, please.')
		case 'unsure': return t('ins_netz_gegangen', 'Reported: I do not know.')
		default: return report
	}
}
