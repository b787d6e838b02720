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

/**
 * Reads a table as spreadsheets write it: semicolons or commas, quotes around what holds them. Empty lines are left out.
 *
 * @param text - of the file
 */
export function readCsv(text: string): string[][] {
	return csvRows(text).rows.map((row) => row.map((value) => value.trim())).filter((row) => row.some((value) => value !== ''))
}

/**
 * Every line as it stands in the file, empty ones too.
 *
 * @param text - of the file
 */
export function csvRows(text: string): { rows: string[][], open: boolean } {
	const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').replaceAll('\r', '\n')
	const divider = dividerOf(clean)
	const rows: string[][] = [['']]
	let quoted = false
	for (let at = 0; at < clean.length; at++) {
		const sign = clean[at]!
		const row = rows.at(-1)!
		if (sign === '"' && quoted && clean[at + 1] === '"') {
			row[row.length - 1] += '"'
			at++
		} else if (sign === '"' && (quoted || row.at(-1) === '')) {
			quoted = !quoted
		} else if (sign === divider && !quoted) {
			row.push('')
		} else if (sign === '\n' && !quoted) {
			rows.push([''])
		} else {
			row[row.length - 1] += sign
		}
	}
	// A quote that nobody closes takes in everything behind it.
	return { rows, open: quoted }
}

/**
 * What stands between the cells of the first line, outside of quotes.
 *
 * @param text - of the file
 */
function dividerOf(text: string): string {
	const outside = text.replace(/"[^"]*"/g, '')
	const head = outside.slice(0, (outside.indexOf('\n') + 1 || outside.length + 1) - 1)
	return head.includes(';') || !head.includes(',') ? head.includes('\t') && !head.includes(';') ? '\t' : ';' : ','
}
