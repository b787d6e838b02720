/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { faults } from '../translations.ts'
import { browserKeys, serverKeys, standsIn } from './collect.ts'
import { asJson, asScript, brokenPlaces, merge } from './merge.ts'

describe('collecting keys', () => {
	it('finds texts of the interface, with numbers and over several lines', () => {
		const text = 't(\'ins_netz_gegangen\', \'It\\\'s done\') n(\n\t\'ins_netz_gegangen\',\n\t\'One day\', \'%n days\', 3) t(\'core\', \'Other\')'
		expect([...browserKeys([{ file: 'a.vue', text }]).keys()]).toEqual(['It\'s done', '_One day_::_%n days_'])
	})

	it('finds texts of the server and of its refusals', () => {
		const text = '$l->t(\'Hello\'); throw new InvalidInput(\'phone\', \'Please enter a number.\'); $x->t($other);'
		expect([...serverKeys([{ file: 'a.php', text }]).keys()]).toEqual(['Hello', 'Please enter a number.'])
	})

	it('accepts a text that is chosen from a list', () => {
		expect(standsIn([{ file: 'a.php', text: 'case \'Too late.\':' }], 'Too late.')).toBe(true)
		expect(standsIn([{ file: 'a.php', text: 'case \'Too late\':' }], 'Too late.')).toBe(false)
	})
})

describe('merging areas', () => {
	it('names keys that two areas translate differently', () => {
		expect(merge({ a: { Board: 'Brett', Back: 'Zurück' }, b: { Board: 'Tafel', Back: 'Zurück' } }).clashes).toEqual(['Board'])
	})

	it('names translations that lost a place for a value', () => {
		expect(brokenPlaces({
			'Hello {name}': 'Hallo {name}',
			'By {day}': 'Bis Tag',
			'_one day_::_%n days_': ['ein Tag', '%n Tage'],
			'_one hour_::_%n hours_': ['eine Stunde', 'Stunden'],
		})).toEqual(['By {day}', '_one hour_::_%n hours_'])
	})

	it('writes what Nextcloud reads', () => {
		expect(JSON.parse(asJson({ Back: 'Zurück' }))).toEqual({ translations: { Back: 'Zurück' }, pluralForm: 'nplurals=2; plural=(n != 1);' })
		expect(asScript('app', { Back: 'Zurück' })).toMatch(/^OC\.L10N\.register\("app", \{[^]+\}, "nplurals=2; plural=\(n != 1\);"\)\n$/)
	})
})

describe('the translations of this app', () => {
	it('are complete, used, and the same in every area', () => {
		expect(faults()).toEqual([])
	})
})
