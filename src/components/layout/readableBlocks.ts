/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What a voice reads without a pause in between. */
const INLINE = new Set(['A', 'ABBR', 'B', 'BDI', 'CODE', 'EM', 'I', 'KBD', 'MARK', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME'])
/** What a voice cannot read, or should not: values may be private. */
const SILENT = new Set(['INPUT', 'SELECT', 'SVG', 'TEXTAREA'])

/**
 * What stands on a page, block by block and in its order, as a voice should read it.
 *
 * @param page - the element that holds the page
 */
export function readableBlocks(page: Element): string[] {
	const blocks = ['']
	collect(page, blocks)
	return blocks.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}

/**
 * @param element - whose texts are added
 * @param blocks - the last one is still open
 */
function collect(element: Element, blocks: string[]): void {
	for (const child of element.childNodes) {
		if (child.nodeType === Node.TEXT_NODE) {
			blocks[blocks.length - 1] += child.textContent ?? ''
		} else if (child instanceof Element && !isSilent(child)) {
			const pause = !INLINE.has(child.tagName) || child.matches('.ing-button')
			if (pause) {
				blocks.push('')
			}
			collect(child, blocks)
			if (pause) {
				blocks.push('')
			}
		}
	}
}

/**
 * @param element - part of a page
 */
function isSilent(element: Element): boolean {
	return SILENT.has(element.tagName.toUpperCase()) || element.matches('[hidden], [aria-hidden="true"], .ing-print-only')
}
