/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ActionState, Channel, Contact, Request, RequestInput } from '../../../api/types.ts'
import type { Check } from '../../../composables/useForm.ts'

import { newSendKey } from '../../../composables/sendKey.ts'
import { t } from '../../../l10n.ts'
import { postalCodeProblem } from '../../form/postalCodes.ts'
import { tooLong } from '../../form/tooLong.ts'
import { phoneProblem, readablePhone } from '../../layout/phone.ts'

/** What the four steps fill in. Empty strings stand for "not said". */
export interface AskValues {
	topics: string[]
	text: string
	/** The dearest first. */
	channels: string[]
	phone: string
	devices: string[]
	needs: string[]
	/** Whether the person never did this before. */
	firstTime: boolean
	/** Beside German, or instead of it. */
	languages: string[]
	postalCode: string
	district: string
	slots: string[]
	/** Id of the urgency as text, because it is the value of a radio button. */
	urgency: string
	/** `YYYY-MM-DD` */
	neededBy: string
	/** `after` a look of the coordination, or `at once` when a helper says yes. */
	release: 'after' | 'once'
	consent: boolean
	/** Page of the handbook and place on it where somebody is stuck; '' for none. */
	page: string
	place: string
	/** The same for every try to send this form. */
	sendKey: string
}

/** Which fields stand on which step. */
export const stepFields: readonly (readonly string[])[] = [
	['topics', 'text', 'firstTime', 'languages'],
	['channels', 'phone', 'devices', 'needs'],
	['postalCode', 'district', 'slots', 'urgency', 'neededBy'],
	['release', 'consent'],
]

/** Names the server uses for fields that are called otherwise here. */
export const serverFields: Record<string, string> = {
	'person.phone': 'phone',
	'consent.version': 'consent',
	'consent.by': 'consent',
	releaseOnAccept: 'release',
}

/** An empty form. */
export function emptyAsk(): AskValues {
	return {
		topics: [],
		text: '',
		channels: [],
		phone: '',
		devices: [],
		needs: [],
		firstTime: false,
		languages: [],
		postalCode: '',
		district: '',
		slots: [],
		urgency: '0',
		neededBy: '',
		release: 'after',
		consent: false,
		page: '',
		place: '',
		sendKey: newSendKey(),
	}
}

/**
 * The form of a request that is to be corrected.
 *
 * @param request - my request
 * @param contact - its contact data
 */
export function askOf(request: Request, contact: Contact): AskValues {
	return {
		topics: [...request.topics],
		text: request.text ?? '',
		channels: [...request.channels],
		phone: readablePhone(contact.phone ?? ''),
		devices: [...request.devices],
		needs: [...request.needs],
		firstTime: request.firstTime === true,
		languages: [...request.languages],
		postalCode: request.postalCode ?? '',
		district: request.district ?? '',
		slots: [...request.slots],
		urgency: String(request.urgency),
		neededBy: request.neededBy ?? '',
		release: request.releaseOnAccept ? 'once' : 'after',
		consent: false,
		page: '',
		place: '',
		sendKey: '',
	}
}

/**
 * What each field must hold.
 *
 * @param today - `YYYY-MM-DD` where the party is
 * @param stateOf - whether the action is open in a district; a correction needs not ask
 */
export function askChecks(today: string, stateOf: (district: string) => ActionState = () => 'open'): Record<string, Check<AskValues>> {
	return {
		topics: (v) => v.topics.length > 0 || v.text.trim() !== ''
			? null
			: t('ins_netz_gegangen', 'Choose a topic or write a sentence.'),
		text: (v) => tooLong(v.text, 2000),
		channels: (v) => v.channels.length > 0
			? null
			: t('ins_netz_gegangen', 'Choose at least one way we can help you.'),
		phone: (v) => v.channels.includes('phone') && v.phone.trim() === ''
			? t('ins_netz_gegangen', 'Write down a phone number where we can reach you.')
			: phoneProblem(v.phone),
		postalCode: (v) => postalCodeProblem(v.postalCode),
		district: (v) => checkDistrict(v.district, stateOf),
		neededBy: (v) => checkDay(v, today),
		consent: (v) => v.consent
			? null
			: t('ins_netz_gegangen', 'We need your consent before we can help.'),
	}
}

/**
 * @param district - id
 * @param stateOf - whether the action is open there
 */
function checkDistrict(district: string, stateOf: (district: string) => ActionState): string | null {
	if (district === '') {
		return t('ins_netz_gegangen', 'Choose where you live.')
	}
	switch (stateOf(district)) {
		case 'paused': return t('ins_netz_gegangen', 'The help pauses here. You can ask us to call you back.')
		case 'ended': return t('ins_netz_gegangen', 'The action has ended here. Please read the note on top.')
		default: return null
	}
}

/**
 * @param v - the form
 * @param today - `YYYY-MM-DD`
 */
function checkDay(v: AskValues, today: string): string | null {
	if (v.urgency !== '2') {
		return null
	}
	if (!/^\d{4}-\d{2}-\d{2}$/.test(v.neededBy)) {
		return t('ins_netz_gegangen', 'Choose the day by which you need help.')
	}
	return v.neededBy < today ? t('ins_netz_gegangen', 'This day is over. Choose a later one.') : null
}

/**
 * What is sent.
 *
 * @param v - the form
 * @param consentVersion - version of the wording that was shown
 * @param contact - what is known already and must not get lost (when correcting). Its e-mail address is that of the
 *                  account: written into the request, it would stay there when the account gets a new one.
 */
export function askInput(v: AskValues, consentVersion: string, contact: Contact | null = null): RequestInput {
	const phone = v.phone.trim()
	const person = contact === null
		? (phone === '' ? {} : { person: { phone } })
		: { person: { phone: phone || null, address: contact.address, contactNote: contact.contactNote, ...spokesperson(contact) } }
	return {
		...person,
		...(contact === null ? { sendKey: v.sendKey } : {}),
		...(v.page === '' ? {} : { page: v.page, step: v.place || null }),
		district: v.district,
		postalCode: v.postalCode.trim() || null,
		topics: v.topics,
		channels: v.channels as Channel[],
		devices: v.devices,
		slots: v.slots,
		needs: v.needs,
		// Not ticked is not answered.
		firstTime: v.firstTime || null,
		languages: v.languages,
		urgency: Number(v.urgency),
		neededBy: v.urgency === '2' ? v.neededBy : null,
		text: v.text.trim() || null,
		releaseOnAccept: v.release === 'once',
		consent: { version: consentVersion, by: 'self' },
	}
}

/**
 * @param contact - of a request that is corrected: what the desk noted about a relative must not get lost
 */
export function spokesperson(contact: Contact): Pick<Contact, 'contactPerson' | 'mayBeTold'> {
	const { contactPerson, mayBeTold } = contact
	return contactPerson === undefined ? {} : { contactPerson, mayBeTold }
}
