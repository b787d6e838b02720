/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

let tapped = false

/**
 * Somebody tapped “Call me back”: the page it leads to may send at once. Its address alone, a reload or a
 * bookmark send nothing.
 *
 * @param event - of the link; one that opens another window leaves this page alone
 */
export function callTapped(event: MouseEvent): void {
	tapped = !event.ctrlKey && !event.metaKey && !event.shiftKey
}

/** Whether the page was opened by that tap. It counts once. */
export function takeCallTap(): boolean {
	const was = tapped
	tapped = false
	return was
}
