/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Settings, SettingsChange } from '../../api/types.ts'

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

export type SettingKey = keyof Settings

/**
 * What differs from what was read: only this is sent, so that nobody undoes what another has saved.
 *
 * @param stored - as they were read
 * @param typed - as they are now
 * @param keys - which ones, all unless told
 */
export function changeOf(stored: Settings, typed: Settings, keys: readonly SettingKey[] = keysOf(typed)): SettingsChange {
	const changed = keys.filter((key) => !same(stored[key], typed[key]))
	return { ...picked(typed, changed), based: picked(stored, changed) }
}

/**
 * What the form takes over after saving. What somebody else saved meanwhile comes in; what is being typed
 * and was not sent stays, together with what it began from.
 *
 * @param stored - as they were read before
 * @param typed - as they are now
 * @param sent - the change that was saved
 * @param answer - as the server has them now
 */
export function afterSaving(stored: Settings, typed: Settings, sent: SettingsChange, answer: Settings): { stored: Settings, taken: SettingKey[] } {
	const open = keysOf(answer).filter((key) => !same(typed[key], stored[key]) && !same(typed[key], sent[key]))
	return {
		stored: { ...answer, ...picked(stored, open.filter((key) => sent[key] === undefined)) },
		taken: keysOf(answer).filter((key) => !open.includes(key)),
	}
}

/**
 * @param from - settings, or values of the form
 * @param keys - which ones
 */
export function picked<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
	return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>
}

/**
 * @param settings - all or some
 */
export function keysOf(settings: Partial<Settings>): SettingKey[] {
	return Object.keys(settings) as SettingKey[]
}

/**
 * Whether two values say the same. Entries of a list keep their order; keys of an object have none.
 *
 * @param one - of a setting
 * @param other - of the same setting
 */
function same(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
		return Object.is(one, other)
	}
	const keys = new Set([...Object.keys(one), ...Object.keys(other)])
	return Array.isArray(one) === Array.isArray(other)
		&& [...keys].every((key) => same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
}
