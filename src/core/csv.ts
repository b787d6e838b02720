/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A file for spreadsheets: semicolons, as they are used where the comma divides decimals.
 *
 * @param rows - lines and their cells
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
	return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')
}

/**
 * @param value - of one cell
 */
function cell(value: string | number | null): string {
	if (value === null || typeof value === 'number') {
		return String(value ?? '').replace('.', ',')
	}
	// A spreadsheet would work out what begins like a formula.
	const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
