/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * @param number - as people write it
 */
export function callLink(number: string): string {
	return `tel:${number.replace(/[^+\d]/g, '')}`
}
