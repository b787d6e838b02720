/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Done, Draft } from './types.ts'

import { get, put, remove } from './client.ts'

/**
 * What was typed during a call and not sent yet.
 *
 * @param requestId - the request that is gone on with, null for a new call
 */
export function getCallDraft(requestId: number | null): Promise<Draft> {
	return get<Draft>(`/drafts/${requestId ?? 0}`)
}

/**
 * Keep what is typed, for a day.
 *
 * @param requestId - the request that is gone on with, null for a new call
 * @param values - of the form
 */
export function keepCallDraft(requestId: number | null, values: object): Promise<Draft> {
	return put<Draft>(`/drafts/${requestId ?? 0}`, { values: JSON.stringify(values) })
}

/**
 * Throw away what was typed.
 *
 * @param requestId - the request that is gone on with, null for a new call
 */
export function forgetCallDraft(requestId: number | null): Promise<Done> {
	return remove<Done>(`/drafts/${requestId ?? 0}`)
}
