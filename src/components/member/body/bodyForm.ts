/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Contact, Request, RequestCorrection, RequestInput } from '../../../api/types.ts'
import type { Check } from '../../../composables/useForm.ts'

import { newSendKey } from '../../../composables/sendKey.ts'
import { t } from '../../../l10n.ts'
import { spokesperson } from '../ask/askForm.ts'

export type Wish = NonNullable<RequestInput['body']>['wishes'][number]

/** What the two steps fill in. Empty strings stand for "not said". */
export interface BodyValues {
	name: string
	role: string
	district: string
	wishes: string[]
	text: string
	phone: string
	consent: boolean
	/** The same for every try to send this form. */
	sendKey: string
}

/** Which fields stand on which step. */
export const stepFields: readonly (readonly string[])[] = [
	['name', 'role', 'district', 'wishes'],
	['text', 'phone', 'consent'],
]

/** Names the server uses for fields that are called otherwise here. */
export const serverFields: Record<string, string> = {
	'body.name': 'name',
	'body.role': 'role',
	'body.wishes': 'wishes',
	'person.phone': 'phone',
	'consent.version': 'consent',
}

/** An empty form. */
export function emptyBody(): BodyValues {
	return { name: '', role: '', district: '', wishes: [], text: '', phone: '', consent: false, sendKey: newSendKey() }
}

/**
 * @param request - of a group, sent earlier
 * @param contact - its phone number
 */
export function bodyOf(request: Request & { body: object }, contact: Contact): BodyValues {
	const { name, role, wishes } = request.body
	return {
		...emptyBody(),
		name: name ?? '',
		role: role ?? '',
		wishes: [...wishes],
		district: request.district ?? '',
		text: request.text ?? '',
		phone: contact.phone ?? '',
	}
}

export const bodyChecks: Record<string, Check<BodyValues>> = {
	name: (v) => v.name.trim() === '' ? t('ins_netz_gegangen', 'Write down what your group is called.') : null,
	role: (v) => v.role.trim() === '' ? t('ins_netz_gegangen', 'Write down what you do there.') : null,
	district: (v) => v.district === '' ? t('ins_netz_gegangen', 'Choose where your group is.') : null,
	wishes: (v) => v.wishes.length === 0 ? t('ins_netz_gegangen', 'Tick what you need.') : null,
	text: (v) => v.wishes.includes('other') && v.text.trim() === '' ? t('ins_netz_gegangen', 'Write in a few words what you need.') : null,
	consent: (v) => v.consent ? null : t('ins_netz_gegangen', 'We may only help if you agree.'),
}

/** By whom a wish can be fulfilled, as far as helpers know about it. */
const topicOf: { [wish: string]: string } = { hybrid: 'hybrid', accounts: 'account' }

/**
 * @param values - the form
 * @param consentVersion - of the wording that was shown
 */
export function bodyInput(values: BodyValues, consentVersion: string): RequestInput {
	const phone = values.phone.trim()
	return {
		body: { name: values.name.trim(), role: values.role.trim(), wishes: values.wishes as Wish[] },
		person: phone === '' ? {} : { phone },
		district: values.district,
		topics: values.wishes.flatMap((wish) => topicOf[wish] ?? []),
		channels: phone === '' ? [] : ['phone'],
		text: values.text.trim() || null,
		consent: { version: consentVersion, by: 'self' },
		sendKey: values.sendKey,
	}
}

/**
 * @param values - the form
 * @param consentVersion - of the wording that was shown
 * @param contact - what is known so far; what this form does not ask stays
 */
export function bodyCorrection(values: BodyValues, consentVersion: string, contact: Contact): RequestCorrection {
	const { address, contactNote } = contact
	return {
		...bodyInput(values, consentVersion),
		person: { phone: values.phone.trim() || null, address, contactNote, ...spokesperson(contact) },
	}
}
