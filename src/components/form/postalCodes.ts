/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Place } from '../../api/types.ts'

import { getPlace } from '../../api/places.ts'
import { t } from '../../l10n.ts'

/** Postal codes the server was asked about: whether it knows them. */
const asked = new Map<string, boolean>()

/**
 * Asks the server, and keeps in mind whether it knows the code.
 *
 * @param code - five digits
 */
export async function placeOf(code: string): Promise<Place> {
	const place = await getPlace(code)
	asked.set(code, place.district !== null || place.place !== null)
	return place
}

/**
 * For whoever goes on before the answer is there; without a connection nothing is said about the code.
 *
 * @param typed - as it stands in the field
 */
export async function learnPlace(typed: string): Promise<void> {
	const code = typed.trim()
	if (/^\d{5}$/.test(code) && !asked.has(code)) {
		await placeOf(code).catch(() => {})
	}
}

/**
 * What is wrong with a postal code, as far as it is known by now.
 *
 * @param typed - as it stands in the field
 */
export function postalCodeProblem(typed: string): string | null {
	const code = typed.trim()
	if (code !== '' && !/^\d{5}$/.test(code)) {
		return t('ins_netz_gegangen', 'A postal code has five digits.')
	}
	return asked.get(code) === false
		? t('ins_netz_gegangen', 'We do not know this postal code. Leave it empty and choose below.')
		: null
}
