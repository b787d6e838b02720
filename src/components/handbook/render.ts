/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Token } from 'markdown-it'
import type { VNodeChild } from 'vue'
import type { WordFinder } from './glossary.ts'
import type { Place } from './steps.ts'

import { generateFilePath } from '@nextcloud/router'
import { h } from 'vue'
import { RouterLink } from 'vue-router'
import GlossaryWord from './GlossaryWord.vue'
import StepHelp from './StepHelp.vue'

/** Tags a page may consist of. Whatever else the parser makes is shown as its text. */
const tags = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 's', 'hr', 'br'])

/** What a page carries beside its text. */
export interface Extras {
	/** Explains words; without it they are only text. */
	words?: WordFinder
	/** Where each heading and step is; headings are led to by it. */
	places?: ReadonlyMap<Token, Place>
	/** Leads from each step to a request; without it there is no help beside the steps. */
	help?: { topic: string | null, page: string }
}

/**
 * Turns a parsed page into nodes of the page, without any HTML in between.
 *
 * @param tokens - a parsed page
 * @param extras - what it carries beside its text
 */
export function render(tokens: readonly Token[], extras: Extras = {}): VNodeChild[] {
	const root: VNodeChild[] = []
	const open: { token: Token, children: VNodeChild[] }[] = []
	const put = (node: VNodeChild) => (open.at(-1)?.children ?? root).push(node)

	for (const token of tokens) {
		if (token.nesting === 1) {
			open.push({ token, children: [] })
		} else if (token.nesting === -1) {
			const element = open.pop()
			if (element !== undefined) {
				put(wrap(element.token, element.children, extras))
			}
		} else {
			// A word inside a heading or link cannot be pressed on its own, and one in bold letters is a label.
			const plain = open.some(({ token: { tag } }) => /^(h\d|a|strong)$/.test(tag))
			put(leaf(token, plain ? { ...extras, words: undefined } : extras))
		}
	}
	return root
}

/**
 * @param token - the opening token
 * @param children - what stands inside
 * @param extras - what the page carries beside its text
 */
function wrap(token: Token, children: VNodeChild[], extras: Extras): VNodeChild {
	const { places, help } = extras
	if (token.hidden) {
		return children
	}
	if (token.tag === 'a') {
		return link(token.attrGet('href') ?? '', children)
	}
	// The title of the page is its only h1.
	const tag = token.tag === 'h1' ? 'h2' : token.tag
	if (!tags.has(tag)) {
		return children
	}
	const place = places?.get(token)
	if (place !== undefined && place.number !== null && help !== undefined) {
		return h('li', { id: place.code, class: 'markdown-body__step', tabindex: -1 }, [...children, h(StepHelp, { ...help, code: place.code, number: place.number })])
	}
	if (tag === 'ol') {
		return h('ol', { start: token.attrGet('start') ?? undefined }, children)
	}
	return place === undefined ? h(tag, children) : h(tag, { id: place.code, tabindex: -1 }, children)
}

/**
 * @param token - a token without end
 * @param extras - what the page carries beside its text
 */
function leaf(token: Token, extras: Extras): VNodeChild {
	switch (token.type) {
		case 'inline': return render(token.children ?? [], extras)
		case 'softbreak': return ' '
		case 'hardbreak': return h('br')
		case 'hr': return h('hr')
		case 'code_inline': return h('code', token.content)
		case 'image': return image(token.attrGet('src') ?? '', token.content)
		default: return explained(token.content, extras.words)
	}
}

/**
 * @param text - running text
 * @param words - finds what has an explanation
 */
function explained(text: string, words: WordFinder | undefined): VNodeChild {
	return words === undefined
		? text
		: words.split(text).map((piece) => piece.word === null ? piece.text : h(GlossaryWord, { text: piece.text, word: piece.word }))
}

/**
 * @param href - where to; other pages are named by their id
 * @param children - what stands in the link
 */
function link(href: string, children: VNodeChild[]): VNodeChild {
	if (/^(https?:|mailto:|tel:)/i.test(href)) {
		return h('a', { href, rel: 'noreferrer' }, children)
	}
	return /^[\w-]+$/.test(href)
		? h(RouterLink, { to: { name: 'handbook-page', params: { page: href } } }, () => children)
		: children
}

/**
 * Only drawings that came with the app: a page never loads something from elsewhere.
 *
 * @param source - address of a drawing, as the server wrote it
 * @param alt - what it shows
 */
function image(source: string, alt: string): VNodeChild {
	const folder = generateFilePath('ins_netz_gegangen', 'handbook', 'img/')
	return source.startsWith(folder) && /^[\w-]+\.svg$/.test(source.slice(folder.length))
		? h('img', { src: source, alt, loading: 'lazy' })
		: alt
}
