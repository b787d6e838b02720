/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { t } from '../../l10n.ts'

/** Area codes of two and three digits that do not end with a 1; all others have four. */
const SHORT_CODES = /^(?:30|40|69|89|1[5-7]\d|[2-9]\d1|20[238]|21[24]|228|234|335|34[05]|355|365|375|385|395)/

/**
 * @param number - as people write it
 */
export function callLink(number: string): string {
	return `tel:${number.replace(/[^+\d]/g, '')}`
}

/**
 * As people here write a number down: area code, then the rest. The server keeps +49….
 *
 * @param number - in any spelling; what is not a German number in full stays as it is
 */
export function readablePhone(number: string): string {
	const digits = /^\+49(\d{5,})$/.exec(number)?.[1]
	if (digits === undefined) {
		return number
	}
	const code = SHORT_CODES.exec(digits)?.[0] ?? digits.slice(0, 4)
	return `0${code} ${digits.slice(code.length)}`
}

/**
 * What is wrong with a number at first sight; whether it can be called, the server knows.
 *
 * @param number - in any spelling, '' for none
 */
export function phoneProblem(number: string): string | null {
	const typed = number.trim()
	const digits = typed.replace(/\D/g, '').length
	if (typed === '') {
		return null
	}
	if (/[^\d+()/\-‐-―.\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(typed) || digits === 0) {
		return t('ins_netz_gegangen', 'This is not a phone number. Please check it.')
	}
	if (digits > 17 || typed.length > 40) {
		return t('ins_netz_gegangen', 'This number is too long. Please check it.')
	}
	return digits < 5 ? t('ins_netz_gegangen', 'This number is too short. Please check it.') : null
}
