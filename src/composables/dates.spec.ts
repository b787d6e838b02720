/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { register, setLanguage, setLocale, unregister } from '@nextcloud/l10n'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import cases from '../../rules/cases/when.json' with { type: 'json' }
import german from '../../translations/de/member.json' with { type: 'json' }
import { slotsInWords } from '../components/form/week.ts'
import { dayInWords, momentInWords } from './dates.ts'

const APP = 'ins_netz_gegangen'

/** The same table as tests/unit/Service/TimeWordsTest.php: pages and mails say "when" alike. */
describe('when, in German', () => {
	beforeAll(() => {
		process.env.TZ = 'Europe/Berlin'
		setLanguage('de')
		setLocale('de_DE')
		register(APP, german as unknown as Record<string, string>)
	})
	afterAll(() => {
		unregister(APP)
		setLanguage('en')
		setLocale('en')
	})

	it.each(cases.moments)('$moment is $words', ({ moment, words }) => expect(momentInWords(moment)).toBe(words))
	it.each(cases.days)('$day is $words', ({ day, words }) => expect(dayInWords(day)).toBe(words))
	it.each(cases.slots)('$slots are $words', ({ slots, words }) => expect(slotsInWords(slots).join('; ')).toBe(words))
})
