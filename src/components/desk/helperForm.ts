/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Channel, Contact, Helper, HelperPersonInput, Levels, Vocabulary } from '../../api/types.ts'
import type { Check } from '../../composables/useForm.ts'

import { t } from '../../l10n.ts'

/** What is typed about a helper without account; all as the inputs hold it. */
export interface HelperValues {
	name: string
	phone: string
	email: string
	district: string
	postalCode: string
	radiusKm: string
	ties: string[]
	channels: string[]
	topics: string[]
	devices: string[]
	languages: string[]
	slots: string[]
	capacity: string
	/** Not asked for here, but not to be wiped out either. */
	hoursCap: number | null
	by: string
	agreement: boolean
	consent: boolean
}

const MOST_PEOPLE = 20
/** Level of a topic that was only ticked: has shown it before. */
const USUAL_LEVEL = 2

/**
 * @param vocabulary - for the usual topics
 */
export function emptyHelper(vocabulary: Vocabulary): HelperValues {
	return {
		name: '',
		phone: '',
		email: '',
		district: '',
		postalCode: '',
		radiusKm: '',
		ties: [],
		channels: ['phone'],
		topics: vocabulary.topics.filter(({ usual }) => usual).map(({ id }) => id),
		devices: [],
		languages: ['de'],
		slots: [],
		capacity: '2',
		hoursCap: null,
		by: 'phone',
		agreement: false,
		consent: false,
	}
}

/**
 * @param helper - as stored
 * @param contact - of the same helper
 */
export function valuesOf(helper: Helper, contact: Contact): HelperValues {
	return {
		name: contact.name ?? helper.name,
		phone: contact.phone ?? '',
		email: contact.email ?? '',
		district: helper.district ?? '',
		postalCode: helper.postalCode ?? '',
		radiusKm: (helper.radiusKm ?? null) === null ? '' : String(helper.radiusKm),
		ties: helper.ties ?? [],
		channels: helper.channels,
		topics: Object.keys(helper.topics),
		devices: helper.devices ?? [],
		languages: helper.languages ?? [],
		slots: helper.slots ?? [],
		capacity: String(helper.capacity),
		hoursCap: helper.hoursCap ?? null,
		by: 'phone',
		agreement: false,
		consent: false,
	}
}

/** What the desk needs to know to ask somebody. */
export const checks: Record<string, Check<HelperValues>> = {
	name: (helper) => helper.name.trim() === '' ? t('ins_netz_gegangen', 'Please write down the name.') : null,
	phone: (helper) => helper.phone.trim() === '' && helper.email.trim() === ''
		? t('ins_netz_gegangen', 'Please write down a phone number. An e-mail address is enough as well.')
		: null,
	district: (helper) => helper.district === '' && helper.ties.length === 0
		? t('ins_netz_gegangen', 'Please choose the district, or at least one with ties to it.')
		: null,
	channels: (helper) => helper.channels.length === 0 ? t('ins_netz_gegangen', 'Please tick at least one way to help.') : null,
	topics: (helper) => helper.topics.length === 0 ? t('ins_netz_gegangen', 'Please tick at least one topic.') : null,
	capacity: (helper) => isWhole(helper.capacity, 1, MOST_PEOPLE) ? null : t('ins_netz_gegangen', 'Please write a number from 1 to 20.'),
	radiusKm: (helper) => helper.radiusKm.trim() === '' || isWhole(helper.radiusKm, 1, 500) ? null : t('ins_netz_gegangen', 'Please write whole kilometres, or nothing.'),
	agreement: (helper) => helper.agreement ? null : t('ins_netz_gegangen', 'The helper has to agree to the helper code first.'),
	consent: (helper) => helper.consent ? null : t('ins_netz_gegangen', 'Please read out the sentence and tick that the person agreed.'),
}

/** Where the server speaks of a field by another name. */
export const serverFields: Record<string, string> = {
	'person.name': 'name',
	'person.phone': 'phone',
	'person.email': 'email',
	person: 'phone',
	'consent.version': 'consent',
	'consent.by': 'consent',
}

/**
 * @param values - what was typed
 * @param levels - levels known before; a topic that is new gets the usual one
 * @param vocabulary - for the versions that were agreed to
 */
export function toInput(values: HelperValues, levels: Levels, vocabulary: Vocabulary): HelperPersonInput {
	return {
		person: { name: values.name.trim(), phone: values.phone.trim() || null, email: values.email.trim() || null },
		consent: { version: vocabulary.consent.version, by: values.by as HelperPersonInput['consent']['by'] },
		agreement: vocabulary.agreement.version,
		district: values.district || null,
		postalCode: values.postalCode.trim() || null,
		radiusKm: values.radiusKm.trim() === '' ? null : Number(values.radiusKm),
		ties: values.ties,
		channels: values.channels as Channel[],
		topics: Object.fromEntries(values.topics.map((topic) => [topic, levels[topic] ?? USUAL_LEVEL])),
		devices: values.devices,
		languages: values.languages,
		slots: values.slots,
		capacity: Number(values.capacity),
		hoursCap: values.hoursCap,
	}
}

/**
 * @param text - what was typed
 * @param least - smallest number
 * @param most - largest number
 */
function isWhole(text: string, least: number, most: number): boolean {
	return /^\d+$/.test(String(text).trim()) && Number(text) >= least && Number(text) <= most
}
