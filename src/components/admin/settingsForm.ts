/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Settings } from '../../api/types.ts'

type KeysOf<T> = { [Key in keyof Settings]: Settings[Key] extends T ? Key : never }[keyof Settings]

export type NumberKey = KeysOf<number>

/** Settings as the inputs hold them: numbers as typed. */
export type SettingsValues = Omit<Settings, NumberKey> & Record<NumberKey, string>

export const NUMBER_KEYS = [
	'askDeadlineHours',
	'askFromHour',
	'askToHour',
	'roundSize',
	'asksPerWeek',
	'stuckRounds',
	'stuckDays',
	'substituteDays',
	'staleDays',
	'messagesPerDay',
	'lambda',
	'openDays',
	'closedDays',
	'eventMonths',
	'thirdPersonDays',
	'publicFormHours',
	'helperInactiveMonths',
] as const satisfies readonly NumberKey[]

/**
 * @param settings - as the server has them
 */
export function toValues(settings: Settings): SettingsValues {
	const numbers = Object.fromEntries(NUMBER_KEYS.map((key) => [key, String(settings[key])])) as Record<NumberKey, string>
	return { ...structuredClone(settings), ...numbers }
}

/**
 * @param values - as typed; every number was checked to be one
 */
export function toSettings(values: SettingsValues): Settings {
	const numbers = Object.fromEntries(NUMBER_KEYS.map((key) => [key, Number(values[key])])) as Record<NumberKey, number>
	const accountContacts = Object.fromEntries(Object.entries(values.accountContacts).filter(([, text]) => text.trim() !== ''))
	return { ...values, ...numbers, accountContacts, publicHandbookDecided: values.publicHandbookDecided || values.publicHandbook }
}
