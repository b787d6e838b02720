/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

let changed = false

/** Call after each change of page, so that the next heading takes the focus. The first page leaves it alone. */
export function pageChanged(): void {
	changed = true
}

/** Whether the heading that appears now belongs to a page somebody went to. */
export function takePageChange(): boolean {
	const was = changed
	changed = false
	return was
}
