/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Settings } from '../../api/types.ts'

import { describe, expect, it } from 'vitest'
import { numberCheck, settingsSections } from './sections.ts'
import { NUMBER_KEYS, toSettings, toValues } from './settingsForm.ts'

const settings: Settings = {
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

describe('settings in a form', () => {
	it('come back as they were', () => {
		expect(toSettings(toValues(settings))).toEqual(settings)
	})

	it('have a field for everything but the three lists and what is asked once', () => {
		const fields = settingsSections().flatMap((section) => section.fields.map(({ key }) => key)).sort()
		expect([...fields, 'helpdesk', 'accountContacts', 'meetingPoints', 'publicHandbookDecided'].sort()).toEqual(Object.keys(settings).sort())
	})

	it('count opening the handbook as decided', () => {
		expect(toSettings({ ...toValues(settings), publicHandbook: true }).publicHandbookDecided).toBe(true)
	})

	it('do not change the stored ones while somebody types', () => {
		toValues(settings).helpdesk[0]!.phone = 'x'
		expect(settings.helpdesk[0]?.phone).toBe('0351 23125 100')
	})

	it('leave out contacts that were emptied', () => {
		expect(toSettings({ ...toValues(settings), accountContacts: { 14626: ' ' } }).accountContacts).toEqual({})
	})

	it.each(['', '1.5', '-3', 'zehn', '12345678'])('do not take %j for a number', (text) => {
		for (const key of NUMBER_KEYS) {
			expect(numberCheck(key)({ ...toValues(settings), [key]: text })).not.toBeNull()
		}
	})
})
