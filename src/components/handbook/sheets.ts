/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What an A4 sheet holds inside the margins of print.css. */
const WIDTH = '174mm'
const HEIGHT = '261mm'

/**
 * On how many sheets each part will be printed.
 *
 * No browser fills in page numbers of a list of contents by itself yet (`target-counter` is read and then left out).
 * But columns break like sheets do: each part is laid out as columns of the size of a sheet, dressed for print, and its
 * columns are counted. All of it happens before the next frame, so nobody sees it.
 *
 * @param parts - each of them begins on a sheet of its own
 */
export function countSheets(parts: readonly HTMLElement[]): number[] {
	const undress = dressForPrint()
	const kept = parts.map((part) => part.getAttribute('style'))
	const places = scrolled()
	try {
		for (const part of parts) {
			part.style.cssText = `width: ${WIDTH} !important; max-width: none !important; height: ${HEIGHT}; overflow: hidden; columns: auto 1; column-gap: 0; column-fill: auto;`
		}
		return parts.map((part) => Math.max(1, Math.round(part.scrollWidth / part.clientWidth)))
	} finally {
		parts.forEach((part, index) => kept[index] ? part.setAttribute('style', kept[index]) : part.removeAttribute('style'))
		undress()
		places.forEach(([element, top]) => {
			element.scrollTop = top
		})
	}
}

/** Lets the rules for paper hold on the screen, until the answer is called. */
function dressForPrint(): () => void {
	const lists = [...document.styleSheets].flatMap(mediaOf).filter(({ mediaText }) => /print|screen/.test(mediaText))
	const kept = lists.map(({ mediaText }) => mediaText)
	lists.forEach((list, index) => {
		list.mediaText = kept[index]!.includes('print') ? 'all' : 'not all'
	})
	return () => lists.forEach((list, index) => {
		list.mediaText = kept[index]!
	})
}

/**
 * Everything that says for which medium rules are.
 *
 * @param sheet - of styles, which may bring others in
 */
function mediaOf(sheet: CSSStyleSheet): MediaList[] {
	const inRules = (rules: CSSRuleList): MediaList[] => [...rules].flatMap((rule) => {
		if (rule instanceof CSSImportRule) {
			return [rule.media, ...rule.styleSheet ? mediaOf(rule.styleSheet) : []]
		}
		return rule instanceof CSSMediaRule ? [rule.media] : rule instanceof CSSGroupingRule ? inRules(rule.cssRules) : []
	})
	try {
		return [sheet.media, ...inRules(sheet.cssRules)]
	} catch {
		// A sheet from elsewhere cannot be read, and is none of ours.
		return []
	}
}

/** What is scrolled, and how far: a page that is longer for a moment would forget it. */
function scrolled(): [Element, number][] {
	return [...document.querySelectorAll('html, body, body *')].filter(({ scrollTop }) => scrollTop > 0).map((element) => [element, element.scrollTop])
}
