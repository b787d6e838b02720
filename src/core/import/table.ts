/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { FileFault } from './file.ts'

import { csvRows } from '../csv.ts'

export interface Table {
	heads: string[]
	/** The answers of a form, as Nextcloud Forms exports them; otherwise a list that somebody has typed. */
	isForm: boolean
	rows: TableRow[]
}

export interface TableRow {
	/** As spreadsheets count: the heading is line 1. */
	line: number
	cells: string[]
}

const MAX_ROWS = 5_000
/** The first three columns of every export of Nextcloud Forms. */
const FORM_HEADS = [['Benutzer-ID', 'User ID'], ['Anzeigename des Nutzers', 'User display name'], ['Zeitstempel', 'Timestamp']]

/**
 * A table with one line of headings.
 *
 * @param text - of the file
 */
export function tableOf(text: string): { table: Table } | { fault: FileFault, line?: number } {
	const { rows: all, open } = csvRows(text)
	if (open) {
		return { fault: 'quote' }
	}
	const numbered = all
		.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => withoutGuard(cell.trim())) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''))
	const [first, ...rows] = numbered
	if (first === undefined) {
		return { fault: 'empty' }
	}
	const heads = withoutEnd(first.cells)
	if (heads.includes('')) {
		return { fault: 'heading' }
	}
	if (new Set(heads).size < heads.length) {
		return { fault: 'twice' }
	}
	if (rows.length === 0) {
		return { fault: 'rows' }
	}
	if (rows.length > MAX_ROWS) {
		return { fault: 'lines' }
	}
	const wrong = rows.find(({ cells }) => withoutEnd(cells).length > heads.length)
	if (wrong) {
		return { fault: 'quote', line: wrong.line }
	}
	return { table: {
		heads,
		isForm: FORM_HEADS.every((names, column) => names.includes(heads[column] ?? '')),
		rows: rows.map(({ line, cells }) => ({ line, cells: heads.map((_, column) => cells[column] ?? '') })),
	} }
}

/**
 * Spreadsheets fill lines up with empty cells.
 *
 * @param cells - of a line
 */
function withoutEnd(cells: string[]): string[] {
	return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}

/**
 * Exports put a ' before what a spreadsheet would take for a formula, so a phone number reads '+49 …
 *
 * @param cell - as it stands in the file
 */
function withoutGuard(cell: string): string {
	return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell
}
