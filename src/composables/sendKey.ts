/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** One key for every try to send the same form: the server makes one record of it. */
export function newSendKey(): string {
	// Not randomUUID(): it is missing where a server is reached without encryption.
	return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
