/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Channel, Contact, Request, RequestInput, Vocabulary } from '../../api/types.ts'
import type { Check } from '../../composables/useForm.ts'

import { newSendKey } from '../../composables/sendKey.ts'
import { t } from '../../l10n.ts'
import { postalCodeProblem } from '../form/postalCodes.ts'
import { tooLong } from '../form/tooLong.ts'

/** Who gives the consent, as the server calls it. */
export type ConsentBy = 'phone' | 'third_person' | 'paper'

/** Stands for "the caller does not know"; the server gets null. */
export const UNKNOWN_DISTRICT = '?'

/** What is typed while somebody is on the phone; all as the inputs hold it. */
export interface CallValues {
	phone: string
	name: string
	email: string
	contactNote: string
	/** A relative or somebody of the branch, with the number. */
	contactPerson: string
	/** What that one may learn. */
	mayBeTold: string
	postalCode: string
	district: string
	address: string
	topics: string[]
	text: string
	devices: string[]
	channels: string[]
	slots: string[]
	urgency: string
	neededBy: string
	by: string
	consent: boolean
	needs: string[]
	needsConsent: boolean
	releaseOnAccept: boolean
	/** The person has an account: the name comes from there. */
	account: boolean
	/** The same for every try to send this call. */
	sendKey: string
	/** What no field here asks for: saving a call must not wipe it out. */
	kept: Pick<RequestInput, 'mustTopics' | 'languages' | 'firstTime' | 'wide'>
}

/** A call that just begins: most callers are at the phone and want to be helped there. */
export function emptyCall(): CallValues {
	return {
		phone: '',
		name: '',
		email: '',
		contactNote: '',
		contactPerson: '',
		mayBeTold: 'call',
		postalCode: '',
		district: '',
		address: '',
		topics: [],
		text: '',
		devices: [],
		channels: ['phone'],
		slots: [],
		urgency: '0',
		neededBy: '',
		by: 'phone',
		consent: false,
		needs: [],
		needsConsent: false,
		releaseOnAccept: false,
		account: false,
		sendKey: newSendKey(),
		kept: {},
	}
}

/**
 * @param request - taken down before
 * @param contact - its contact data
 */
export function callOf(request: Request, contact: Contact): CallValues {
	return {
		...emptyCall(),
		phone: contact.phone ?? '',
		name: contact.name ?? '',
		email: contact.email ?? '',
		contactNote: contact.contactNote ?? '',
		contactPerson: contact.contactPerson ?? '',
		mayBeTold: contact.mayBeTold ?? 'call',
		address: contact.address ?? '',
		postalCode: request.postalCode ?? '',
		district: request.district ?? '',
		topics: request.topics,
		text: request.text ?? '',
		devices: request.devices,
		channels: request.channels,
		slots: request.slots,
		urgency: String(request.urgency),
		neededBy: request.neededBy ?? '',
		needs: request.needs,
		needsConsent: request.needs.length > 0,
		releaseOnAccept: request.releaseOnAccept,
		account: request.account,
		kept: { mustTopics: request.mustTopics, languages: request.languages, firstTime: request.firstTime, wide: request.wide },
	}
}

/** What a whole call needs: a way of contact, a place or "not known", a topic or a text, and the consent. */
export const checks: Record<string, Check<CallValues>> = {
	phone: (call) => {
		if (call.phone.trim() === '' && call.email.trim() === '') {
			return t('ins_netz_gegangen', 'Please ask for a phone number. An e-mail address is enough as well.')
		}
		return call.phone.trim() === '' && call.channels.includes('phone')
			? t('ins_netz_gegangen', 'Please ask for the phone number, or untick help by phone.')
			: null
	},
	postalCode: (call) => postalCodeProblem(call.postalCode),
	text: (call) => tooLong(call.text, 2000),
	district: (call) => call.district === '' ? t('ins_netz_gegangen', 'Please choose the district, or “not known”.') : null,
	topics: (call) => call.topics.length === 0 && call.text.trim() === ''
		? t('ins_netz_gegangen', 'Please tick a topic, or write down what it is about.')
		: null,
	channels: (call) => call.channels.length === 0 ? t('ins_netz_gegangen', 'Please tick at least one way to help.') : null,
	neededBy: (call) => call.urgency === '2' && call.neededBy === '' ? t('ins_netz_gegangen', 'Please ask for the day by which it is needed.') : null,
	needs: (call) => call.needs.length > 0 && !call.needsConsent
		? t('ins_netz_gegangen', 'Please read out the sentence about needs and tick it, or untick the needs.')
		: null,
	consent: (call) => call.consent ? null : t('ins_netz_gegangen', 'Please read out the sentence and tick that the person agreed.'),
}

/** A call that is put down half-done only has to be called back. */
export const CALLBACK_CHECKS = ['phone']

/** Where the server speaks of a field by another name. */
export const serverFields: Record<string, string> = {
	'person.phone': 'phone',
	'person.name': 'name',
	'person.email': 'email',
	'person.address': 'address',
	'person.contactNote': 'contactNote',
	'person.contactPerson': 'contactPerson',
	'person.mayBeTold': 'mayBeTold',
	person: 'phone',
	'consent.version': 'consent',
	'consent.by': 'consent',
	text: 'text',
}

/**
 * @param call - what was typed
 * @param vocabulary - for the version of the wording that was read out
 * @param half - put down half-done: nobody has agreed yet, so the short clock of "passed on by somebody else" runs
 */
export function toInput(call: CallValues, vocabulary: Vocabulary, half: boolean): RequestInput {
	return {
		...call.kept,
		person: {
			...(call.account || call.name.trim() === '' ? {} : { name: call.name.trim() }),
			phone: call.phone.trim() || null,
			email: call.email.trim() || null,
			address: call.channels.includes('on_site') ? call.address.trim() || null : null,
			contactNote: call.contactNote.trim() || null,
			...(call.contactPerson.trim() === '' ? {} : { contactPerson: call.contactPerson.trim(), mayBeTold: call.mayBeTold as Contact['mayBeTold'] }),
		},
		district: call.district === UNKNOWN_DISTRICT || call.district === '' ? null : call.district,
		postalCode: call.postalCode.trim() || null,
		topics: call.topics,
		channels: call.channels as Channel[],
		devices: call.devices,
		slots: call.slots,
		needs: call.needsConsent ? call.needs : [],
		urgency: Number(call.urgency),
		neededBy: call.urgency === '2' ? call.neededBy || null : null,
		text: call.text.trim() || null,
		releaseOnAccept: call.releaseOnAccept,
		sendKey: call.sendKey,
		consent: { version: vocabulary.consent.version, by: half && !call.consent ? 'third_person' : call.by as ConsentBy },
		...(half ? { state: 'callback' as const } : {}),
	}
}
