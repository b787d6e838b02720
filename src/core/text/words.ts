/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

const WORD = /[\p{L}\p{N}][\p{L}\p{N}*'’.:@/-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu

/**
 * Words of a text. „Genoss*innen“, „E-Mail“, „z.B“ and an address each count
 * as one.
 *
 * @param text plain text without markup
 */
export function words(text: string): string[] {
	return text.match(WORD) ?? []
}
