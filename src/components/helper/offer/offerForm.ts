/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Channel, Helper, HelperInput, Topic } from '../../../api/types.ts'
import type { Check } from '../../../composables/useForm.ts'

import { t } from '../../../l10n.ts'

/** An offer of help. Empty strings stand for "not said". */
export interface OfferValues {
	/** '' nothing chosen yet, `elsewhere` lives outside. */
	district: string
	channels: string[]
	/** Topic id → '1' knows it, '2' has shown it, '3' teaches it. */
	topics: Record<string, string>
	agreed: boolean
	ties: string[]
	postalCode: string
	radiusKm: string
	slots: string[]
	capacity: string
	hoursCap: string
	devices: string[]
	languages: string[]
	phone: string
	mailWish: string
}

/** Stands for a home outside of the districts of this association. */
export const elsewhere = 'elsewhere'

/** Names the server uses for fields that are called otherwise here. */
export const serverFields: Record<string, string> = { agreement: 'agreed' }

/**
 * The usual topics at the middle level.
 *
 * @param topics - all topics
 */
export function usualTopics(topics: readonly Topic[]): Record<string, string> {
	return Object.fromEntries(topics.filter((topic) => topic.usual && topic.matched).map((topic) => [topic.id, '2']))
}

/**
 * @param topics - all topics
 * @param only - whoever passes on what was just learnt begins with this one
 */
export function emptyOffer(topics: readonly Topic[], only?: string): OfferValues {
	return {
		district: '',
		channels: [],
		topics: topics.some(({ id, matched }) => id === only && matched) ? { [only!]: '2' } : usualTopics(topics),
		agreed: false,
		ties: [],
		postalCode: '',
		radiusKm: '',
		slots: [],
		capacity: '2',
		hoursCap: '',
		devices: [],
		languages: ['de'],
		phone: '',
		mailWish: 'both',
	}
}

/**
 * @param helper - my offer as it is
 * @param agreement - version of the helper code in force
 */
export function offerOf(helper: Helper, agreement: string): OfferValues {
	return {
		district: helper.district ?? elsewhere,
		channels: [...helper.channels],
		topics: Object.fromEntries(Object.entries(helper.topics).map(([id, level]) => [id, String(level)])),
		agreed: helper.agreement === agreement,
		ties: [...helper.ties ?? []],
		postalCode: helper.postalCode ?? '',
		radiusKm: String(helper.radiusKm ?? ''),
		slots: [...helper.slots ?? []],
		capacity: String(helper.capacity),
		hoursCap: String(helper.hoursCap ?? ''),
		devices: [...helper.devices ?? []],
		languages: [...helper.languages ?? []],
		phone: helper.phone ?? '',
		mailWish: helper.mailWish ?? 'both',
	}
}

/** What each field must hold, in the order of the page. */
export function offerChecks(): Record<string, Check<OfferValues>> {
	return {
		district: (v) => v.district === '' ? t('ins_netz_gegangen', 'Choose where you live.') : null,
		ties: (v) => v.district === elsewhere && v.ties.length === 0
			? t('ins_netz_gegangen', 'Choose at least one place you have ties to.')
			: null,
		channels: (v) => checkChannels(v),
		topics: (v) => Object.keys(v.topics).length === 0 ? t('ins_netz_gegangen', 'Choose at least one topic.') : null,
		agreed: (v) => v.agreed ? null : t('ins_netz_gegangen', 'Please agree to our rules first.'),
		postalCode: (v) => v.postalCode.trim() === '' || /^\d{5}$/.test(v.postalCode.trim())
			? null
			: t('ins_netz_gegangen', 'A postal code has five digits.'),
		radiusKm: (v) => checkNumber(v.radiusKm, 1, 200),
		capacity: (v) => v.capacity.trim() === '' ? numberMessage(1, 20) : checkNumber(v.capacity, 1, 20),
		hoursCap: (v) => checkNumber(v.hoursCap, 1, 200),
	}
}

/**
 * @param v - the form
 */
function checkChannels(v: OfferValues): string | null {
	if (v.channels.length === 0) {
		return t('ins_netz_gegangen', 'Choose at least one way in which you help.')
	}
	return v.district === elsewhere && v.channels.includes('on_site')
		? t('ins_netz_gegangen', 'From afar you cannot help on site. Please choose another way.')
		: null
}

/**
 * @param value - what was typed; nothing is fine
 * @param min - smallest
 * @param max - largest
 */
function checkNumber(value: string, min: number, max: number): string | null {
	const number = Number(value)
	return value.trim() === '' || (Number.isInteger(number) && number >= min && number <= max) ? null : numberMessage(min, max)
}

/**
 * @param min - smallest
 * @param max - largest
 */
function numberMessage(min: number, max: number): string {
	return t('ins_netz_gegangen', 'Write a number from {min} to {max}.', { min, max })
}

/**
 * What is sent.
 *
 * @param v - the form
 * @param agreement - version of the helper code that was shown
 */
export function offerInput(v: OfferValues, agreement: string): HelperInput {
	return {
		district: v.district === elsewhere ? null : v.district,
		channels: v.channels as Channel[],
		agreement,
		postalCode: v.postalCode.trim() || null,
		radiusKm: numberOrNull(v.radiusKm),
		ties: v.ties.filter((tie) => tie !== v.district),
		topics: Object.fromEntries(Object.entries(v.topics).map(([id, level]) => [id, Number(level)])),
		devices: v.devices,
		languages: v.languages,
		slots: v.slots,
		capacity: Number(v.capacity),
		hoursCap: numberOrNull(v.hoursCap),
		mailWish: v.mailWish as HelperInput['mailWish'],
		phone: v.phone.trim() || null,
	}
}

/**
 * @param value - what was typed
 */
function numberOrNull(value: string): number | null {
	return value.trim() === '' ? null : Number(value)
}
