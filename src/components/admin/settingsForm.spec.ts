/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { presentSettings } from '../../../tests/setup/settings.ts'
import { numberCheck, settingsSections } from './sections.ts'
import { afterSaving, changeOf, NUMBER_KEYS, toSettings, toValues } from './settingsForm.ts'

const settings = presentSettings()

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

	it('send only what was changed, with what was read of it', () => {
		expect(changeOf(settings, settings)).toEqual({ based: {} })
		expect(changeOf(settings, { ...settings, closedDays: 10, publicForm: true })).toEqual({ closedDays: 10, publicForm: true, based: { closedDays: 30, publicForm: false } })
		expect(changeOf(settings, { ...settings, helpdesk: [] })).toEqual({ helpdesk: [], based: { helpdesk: settings.helpdesk } })
		expect(changeOf(settings, { ...settings, closedDays: 10, lambda: 1 }, ['lambda'])).toEqual({ lambda: 1, based: { lambda: 50 } })
	})

	it('do not take the order of districts for a change', () => {
		const [one, other] = [{ ...settings, accountContacts: { a: 'x', b: 'y' } }, { ...settings, accountContacts: { b: 'y', a: 'x' } }]
		expect(changeOf(one, other)).toEqual({ based: {} })
	})

	it('take in what somebody else saved, and keep what is typed meanwhile', () => {
		// Sent: 10 days. While it was under way somebody typed 60, and another had saved 5.
		const typed = { ...settings, closedDays: 10, openDays: 60 }
		const answer = { ...settings, closedDays: 10, lambda: 5, openDays: 80 }
		const { stored, taken } = afterSaving(settings, typed, { closedDays: 10, based: { closedDays: 30 } }, answer)
		expect(taken).toEqual(expect.arrayContaining(['closedDays', 'lambda']))
		expect(taken).not.toContain('openDays')
		expect(changeOf(stored, { ...answer, openDays: 60 })).toEqual({ openDays: 60, based: { openDays: 90 } })
	})

	it('keep what was typed over while it was sent', () => {
		const { stored, taken } = afterSaving(settings, { ...settings, closedDays: 11 }, { closedDays: 10, based: { closedDays: 30 } }, { ...settings, closedDays: 10 })
		expect([stored.closedDays, taken.includes('closedDays')]).toEqual([10, false])
	})
})
