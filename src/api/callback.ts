/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Callback, Request } from './types.ts'

import { get, post } from './client.ts'

/**
 * My number, as far as it is known, and a callback that is still to come.
 */
export function getCallback(): Promise<Callback> {
	return get<Callback>('/callback')
}

/**
 * Call me back.
 *
 * @param phone - in any spelling
 * @param consentVersion - of the wording that was shown
 */
export function askForCallback(phone: string, consentVersion: string): Promise<Request> {
	return post<Request>('/callback', { phone, consent: { version: consentVersion, by: 'self' } })
}
