/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** One thing to choose. */
export interface Option {
	id: string
	name: string
	/** One more sentence below the name. */
	hint?: string | null
}
