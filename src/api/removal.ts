/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { post } from './client.ts'

/**
 * Delete everything the app has stored, for good.
 *
 * @param confirm - the words that show that it is meant, as they were typed
 */
export function eraseAll(confirm: string): Promise<{ ok: boolean }> {
	return post<{ ok: boolean }>('/erasure', { confirm })
}
