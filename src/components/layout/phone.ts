/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

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
