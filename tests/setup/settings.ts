/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Settings } from '../../src/api/types.ts'

/** The settings of an installation where nobody has changed much. */
export function presentSettings(): Settings {
	return {
		helpdesk: [{ district: null, phone: '0351 23125 100', hours: '' }],
		accountContacts: { 14626: 'Büro' },
		askDeadlineHours: 48,
		askFromHour: 9,
		askToHour: 20,
		staleDays: 7,
		declarationRequired: false,
		publicHandbook: false,
		publicHandbookDecided: false,
		publicForm: false,
		meetingPoints: [],
		travelCosts: '',
		autoNextRound: false,
		asksAtNight: false,
		roundSize: 2,
		asksPerWeek: 3,
		stuckRounds: 3,
		stuckDays: 7,
		substituteDays: 2,
		messagesPerDay: 5,
		topicRule: 'any',
		planMode: 'strict',
		lambda: 50,
		preset: 'even',
		mailSenderName: '',
		mailReplyTo: '',
		privacyUrl: '',
		inclusionContact: '',
		openDays: 90,
		closedDays: 30,
		eventMonths: 12,
		thirdPersonDays: 14,
		publicFormHours: 48,
		helperInactiveMonths: 12,
	}
}
