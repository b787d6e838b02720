/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Header of a handbook page. */
export interface PageHeader {
	id: string
	/** Topic id of the region package, empty for pages that belong to no topic. */
	topic: string
	title: string
	goal: string
	/** What the reader needs at hand. */
	needs: string[]
	version: string
	/** Who checked the page, empty as long as nobody did. */
	checkedBy: string
	/** Day of this version, `YYYY-MM-DD`. */
	date: string
	/** Place in the table of contents, from 1. */
	order: number
}

export interface Page {
	header: PageHeader
	/** Markdown below the header. */
	body: string
	/** Line of the file at which the body starts, counted from 1. */
	bodyLine: number
}

const FIELDS = ['id', 'topic', 'title', 'goal', 'version', 'checkedBy', 'date', 'order'] as const

/**
 * Reads a page: a header between two lines `---`, then Markdown. The header
 * knows `key: value` and one list, `needs:`, with lines `- value`.
 *
 * @param source text of the file
 * @throws {Error} naming the field that is missing or the line that is not understood
 */
export function parsePage(source: string): Page {
	const lines = source.replace(/\r\n?/g, '\n').split('\n')
	const end = lines.indexOf('---', 1)
	if (lines[0] !== '---' || end < 0) {
		throw new Error('A page starts with a header between two lines ---')
	}
	const values: Record<string, string> = {}
	const needs: string[] = []
	lines.slice(1, end).forEach((line, index) => {
		const field = /^(\w+):\s*(.*)$/.exec(line)
		const item = /^\s*-\s+(.+)$/.exec(line)
		if (field) {
			values[field[1] as string] = field[2] as string
		} else if (item) {
			needs.push(item[1] as string)
		} else if (line.trim() !== '' && !line.startsWith('#')) {
			throw new Error(`Header line ${index + 2} is neither "key: value" nor "- value"`)
		}
	})
	const missing = FIELDS.find((name) => values[name] === undefined)
	if (missing) {
		throw new Error(`Header field ${missing} is missing`)
	}
	const text = (name: typeof FIELDS[number]): string => values[name] ?? ''
	return {
		header: {
			id: text('id'),
			topic: text('topic'),
			title: text('title'),
			goal: text('goal'),
			needs,
			version: text('version'),
			checkedBy: text('checkedBy'),
			date: text('date'),
			order: Number(text('order')),
		},
		body: lines.slice(end + 1).join('\n'),
		bodyLine: end + 2,
	}
}
