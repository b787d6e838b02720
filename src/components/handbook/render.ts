/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Token } from 'markdown-it'
import type { VNodeChild } from 'vue'

import { generateFilePath } from '@nextcloud/router'
import { h } from 'vue'
import { RouterLink } from 'vue-router'
import { headingId } from './markdown.ts'

/** Tags a page may consist of. Whatever else the parser makes is shown as its text. */
const tags = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 's', 'hr', 'br'])

/**
 * Turns a parsed page into nodes of the page, without any HTML in between.
 *
 * @param tokens - a parsed page
 */
export function render(tokens: readonly Token[]): VNodeChild[] {
	const root: VNodeChild[] = []
	const open: { token: Token, index: number, children: VNodeChild[] }[] = []
	const put = (node: VNodeChild) => (open.at(-1)?.children ?? root).push(node)

	tokens.forEach((token, index) => {
		if (token.nesting === 1) {
			open.push({ token, index, children: [] })
		} else if (token.nesting === -1) {
			const element = open.pop()
			if (element !== undefined) {
				put(wrap(element.token, element.index, element.children))
			}
		} else {
			put(leaf(token))
		}
	})
	return root
}

/**
 * @param token - the opening token
 * @param index - its place, for headings
 * @param children - what stands inside
 */
function wrap(token: Token, index: number, children: VNodeChild[]): VNodeChild {
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
	return tag === 'h2' ? h('h2', { id: headingId(index), tabindex: -1 }, children) : h(tag, children)
}

/**
 * @param token - a token without end
 */
function leaf(token: Token): VNodeChild {
	switch (token.type) {
		case 'inline': return render(token.children ?? [])
		case 'softbreak': return ' '
		case 'hardbreak': return h('br')
		case 'hr': return h('hr')
		case 'code_inline': return h('code', token.content)
		case 'image': return image(token.attrGet('src') ?? '', token.content)
		default: return token.content
	}
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
