/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Place } from './types.ts'

import { get } from './client.ts'

/**
 * District and place of a postal code; both null when it lies elsewhere.
 *
 * @param postalCode - five digits
 */
export function getPlace(postalCode: string): Promise<Place> {
	return get<Place>(`/places/${encodeURIComponent(postalCode)}`)
}
