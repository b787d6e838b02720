/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Settings } from '../../api/types.ts'
import type { SettingKey } from './settingsForm.ts'

import { t } from '../../l10n.ts'
import { settingsSections } from './sections.ts'

/**
 * What a setting is called on the page.
 *
 * @param key - of the setting
 */
export function labelOf(key: SettingKey): string {
	switch (key) {
		case 'helpdesk': return t('ins_netz_gegangen', 'Help by phone')
		case 'accountContacts': return t('ins_netz_gegangen', 'Who gives out accounts')
		case 'meetingPoints': return t('ins_netz_gegangen', 'Meeting points')
		case 'publicHandbookDecided': return t('ins_netz_gegangen', 'May everybody read the handbook without an account?')
		default: return fieldOf(key)?.label ?? key
	}
}

/**
 * A value as somebody reads it, one line for each entry of a list.
 *
 * @param key - of the setting
 * @param value - of it
 * @param nameOf - name of a district; null is everywhere
 */
export function inWords(key: SettingKey, value: Settings[SettingKey] | undefined, nameOf: (district: string | null) => string): string[] {
	const field = fieldOf(key)
	const lines = typeof value === 'object'
		? entriesOf(value).map(([district, ...words]) => `${nameOf(district)}: ${words.filter((word) => word !== '').join(', ')}`)
		: typeof value === 'boolean'
			? [value ? t('ins_netz_gegangen', 'Yes') : t('ins_netz_gegangen', 'No')]
			: [field?.kind === 'choice' ? field.options.find(({ id }) => id === value)?.name ?? '' : String(value ?? '')]
	const said = lines.filter((line) => line !== '')
	return said.length === 0 ? [t('ins_netz_gegangen', 'nothing')] : said
}

/**
 * @param key - of a setting
 */
function fieldOf(key: SettingKey) {
	return settingsSections().flatMap(({ fields }) => fields).find((field) => field.key === key)
}

/**
 * @param list - of phones or places, or districts with their contacts
 */
function entriesOf(list: Settings['helpdesk'] | Settings['meetingPoints'] | Settings['accountContacts']): [string | null, ...string[]][] {
	return Array.isArray(list)
		? list.map((one) => 'phone' in one ? [one.district, one.name ?? '', one.phone, one.hours, one.email ?? ''] : [one.district, one.name, one.address])
		: Object.entries(list)
}
