/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Option } from '../form/types.ts'
import type { NumberKey, SettingsValues } from './settingsForm.ts'

import { t } from '../../l10n.ts'
import { modeOptions, presetOptions } from '../plan/presets.ts'

type LineKey = 'travelCosts' | 'mailSenderName' | 'mailReplyTo' | 'privacyUrl' | 'inclusionContact'
export type FlagKey = 'declarationRequired' | 'publicHandbook' | 'publicForm' | 'autoNextRound' | 'asksAtNight'
export type ChoiceKey = 'topicRule' | 'planMode' | 'preset'

export type SettingsField = { label: string, hint?: string } & (
	| { kind: 'number', key: NumberKey }
	| { kind: 'line', key: LineKey }
	| { kind: 'choice', key: ChoiceKey, options: Option[] }
	| { kind: 'flag', key: FlagKey }
)

export interface SettingsSection {
	id: string
	title: string
	fields: SettingsField[]
}

/**
 * @param key - a setting that is a number
 * @param label - what it is
 * @param hint - what it does
 */
function number(key: NumberKey, label: string, hint?: string): SettingsField {
	return { kind: 'number', key, label, hint }
}

/** All settings with one value each, in the order of the page. */
export function settingsSections(): SettingsSection[] {
	return [
		{
			id: 'asking',
			title: t('ins_netz_gegangen', 'Asking helpers'),
			fields: [
				number('askDeadlineHours', t('ins_netz_gegangen', 'Hours to answer'), t('ins_netz_gegangen', 'The desk gets this proposed and can change it.')),
				number('askFromHour', t('ins_netz_gegangen', 'Ask from this hour of the day on')),
				number('askToHour', t('ins_netz_gegangen', 'Ask up to this hour of the day')),
				{ kind: 'flag', key: 'autoNextRound', label: t('ins_netz_gegangen', 'After silence ask those in line by itself'), hint: t('ins_netz_gegangen', 'Only in the hours above. Otherwise the coordination is told and decides.') },
				{ kind: 'flag', key: 'asksAtNight', label: t('ins_netz_gegangen', 'What the coordination asks at night rings at once'), hint: t('ins_netz_gegangen', 'Otherwise the helpers hear of it in the morning, in the hours above.') },
				{ kind: 'line', key: 'travelCosts', label: t('ins_netz_gegangen', 'Travel costs'), hint: t('ins_netz_gegangen', 'One sentence that helpers read before they agree to a visit.') },
				number('roundSize', t('ins_netz_gegangen', 'Helpers asked at once when it asks by itself')),
				number('asksPerWeek', t('ins_netz_gegangen', 'Questions a week to one helper')),
				number('stuckRounds', t('ins_netz_gegangen', 'Rounds without success until the coordination is told')),
				number('stuckDays', t('ins_netz_gegangen', 'Days without success until the coordination is told')),
				number('substituteDays', t('ins_netz_gegangen', 'Days later the coordination of all districts is told')),
				number('staleDays', t('ins_netz_gegangen', 'Days without anything until a request counts as stuck')),
				{ kind: 'flag', key: 'declarationRequired', label: t('ins_netz_gegangen', 'Only ask helpers whose signed data protection declaration is on file') },
			],
		},
		{
			id: 'mail',
			title: t('ins_netz_gegangen', 'Mails and addresses'),
			fields: [
				number('messagesPerDay', t('ins_netz_gegangen', 'Messages to lists a day, for each coordinator')),
				{ kind: 'line', key: 'mailSenderName', label: t('ins_netz_gegangen', 'Name of the sender') },
				{ kind: 'line', key: 'mailReplyTo', label: t('ins_netz_gegangen', 'Address for answers') },
				{ kind: 'line', key: 'privacyUrl', label: t('ins_netz_gegangen', 'Web address of the privacy notice'), hint: t('ins_netz_gegangen', 'Begins with https://') },
				{ kind: 'flag', key: 'publicHandbook', label: t('ins_netz_gegangen', 'Everybody may read the handbook without an account (recommended)'), hint: t('ins_netz_gegangen', 'At the address of the app, followed by /lesen. With platforms, help by phone and a form for paper.') },
				{ kind: 'flag', key: 'publicForm', label: t('ins_netz_gegangen', 'People without account may ask for help over a form'), hint: t('ins_netz_gegangen', 'At the address of the app, followed by /brauche-hilfe. Whoever is signed in with an account outside the group of the app has to sign out first.') },
				{ kind: 'line', key: 'inclusionContact', label: t('ins_netz_gegangen', 'Whom to tell about barriers') },
			],
		},
		{
			id: 'retention',
			title: t('ins_netz_gegangen', 'When data is deleted'),
			fields: [
				number('openDays', t('ins_netz_gegangen', 'Days until an open request is asked about')),
				number('closedDays', t('ins_netz_gegangen', 'Days until a closed request loses all names')),
				number('thirdPersonDays', t('ins_netz_gegangen', 'Days for a person to agree whom somebody else spoke for')),
				number('publicFormHours', t('ins_netz_gegangen', 'Hours within which a request from the form must be confirmed'), t('ins_netz_gegangen', 'Then it is deleted. Who gave only a phone number has to be called by then.')),
				number('helperInactiveMonths', t('ins_netz_gegangen', 'Months until a helper without any task is asked')),
				number('eventMonths', t('ins_netz_gegangen', 'Months until the history is deleted')),
			],
		},
		{
			id: 'plan',
			title: t('ins_netz_gegangen', 'Finding helpers'),
			fields: [
				{
					kind: 'choice',
					key: 'topicRule',
					label: t('ins_netz_gegangen', 'Which topics a helper has to know'),
					options: [
						{ id: 'any', name: t('ins_netz_gegangen', 'at least one') },
						{ id: 'main', name: t('ins_netz_gegangen', 'the first one') },
						{ id: 'all', name: t('ins_netz_gegangen', 'all') },
					],
				},
				{
					kind: 'choice',
					key: 'planMode',
					label: t('ins_netz_gegangen', 'Order of requests'),
					options: modeOptions(),
				},
				{
					kind: 'choice',
					key: 'preset',
					label: t('ins_netz_gegangen', 'What counts most'),
					options: presetOptions(),
				},
				number('lambda', t('ins_netz_gegangen', 'How evenly the work is spread'), t('ins_netz_gegangen', '0 means not at all, 1000 means above all. Usual is 50.')),
			],
		},
	]
}

/** A number that is no whole number is said here; what is too large or too small, the server knows. */
export function numberCheck(key: NumberKey) {
	return (values: SettingsValues): string | null => /^\d{1,6}$/.test(values[key].trim())
		? null
		: t('ins_netz_gegangen', 'Please write a whole number.')
}
