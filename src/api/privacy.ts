/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { remove } from './client.ts'

/**
 * Everything goes that names the person without account who asked, also in their other requests of my districts.
 *
 * @param requestId - id of the request
 */
export function forgetPerson(requestId: number): Promise<{ requests: number }> {
	return remove<{ requests: number }>(`/requests/${requestId}/person`)
}
