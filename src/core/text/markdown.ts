/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** A piece of running text with the line it starts at, counted from 1. */
export interface Block {
	kind: 'heading' | 'paragraph' | 'item'
	text: string
	line: number
}

const HEADING = /^#{1,6}\s+/
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+/
const NO_TEXT = /^\s*(?:!\[[^\]]*\]\([^)]*\)|-{3,}|\|?[\s:|-]+\|?)\s*$/

/**
 * Text of one line without its Markdown marks. Pictures go, links keep their words.
 *
 * @param line Markdown of one line
 */
export function plain(line: string): string {
	return line
		.replace(/!\[[^\]]*\]\([^)]*\)/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/<(https?:[^>]*)>/g, '$1')
		.replace(/(\*\*|__|`)/g, '')
		.replace(/(^|[\s(„])[*_]([^*_]+)[*_](?=[\s).,:;!?“]|$)/g, '$1$2')
		.trim()
}

/**
 * Blocks of running text of a Markdown page: the subset that the handbook
 * uses (headings, paragraphs, lists, quotes, tables cell by cell). A block
 * runs on over lines until a blank line or a new block.
 *
 * @param markdown body of a page
 * @param firstLine number of its first line in the file
 */
export function blocks(markdown: string, firstLine = 1): Block[] {
	const found: Block[] = []
	let open: Block | null = null
	const add = (kind: Block['kind'], text: string, line: number): Block => {
		const block = { kind, text: plain(text), line }
		if (block.text !== '') {
			found.push(block)
		}
		return block
	}
	markdown.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, '')).split('\n').forEach((raw, index) => {
		const row = raw.replace(/^\s*>\s?/, '')
		const line = firstLine + index
		if (row.trim() === '' || NO_TEXT.test(row)) {
			open = null
		} else if (HEADING.test(row)) {
			add('heading', row.replace(HEADING, ''), line)
			open = null
		} else if (row.trim().startsWith('|')) {
			row.split('|').forEach((cell) => add('item', cell, line))
			open = null
		} else if (ITEM.test(row)) {
			open = add('item', row.replace(ITEM, ''), line)
		} else if (open) {
			open.text = `${open.text} ${plain(row)}`
		} else {
			open = add('paragraph', row, line)
		}
	})
	return found
}
