/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
/**
 * Brings a place of the page into view, and the focus with it.
 *
 * @param id - of the place; nothing happens when it is not there
 */
export function lead(id: string): void {
	const place = id === '' ? null : document.getElementById(id)
	place?.scrollIntoView({ block: 'start' })
	place?.focus({ preventScroll: true })
}
