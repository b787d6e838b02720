/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Topics } from '../../src/core/region/types.ts'

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/core/text/page.ts'
import { brokenLinks } from '../../src/core/text/review.ts'
import { readGlossary, readPlatforms, root } from './sources.ts'

const folder = join(root, 'handbook')
const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')
	.map((name) => ({ name, ...parsePage(readFileSync(join(folder, name), 'utf8')) }))
const ids = pages.map(({ header }) => header.id)
const pictures = new Set(readdirSync(join(folder, 'img')).map((name) => `img/${name}`))
const table = readPlatforms()
const topics = (JSON.parse(readFileSync(join(root, 'regions/sn/topics.json'), 'utf8')) as Topics).topics

describe('handbook', () => {
	it('has one page for each id and place', () => {
		expect(new Set(ids).size).toBe(pages.length)
		expect(new Set(pages.map(({ header }) => header.order)).size).toBe(pages.length)
	})

	it('has all 23 pages and the short version, and a page for each topic', () => {
		expect(pages.map(({ header }) => header.order).sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
		expect(topics.filter(({ page }) => page !== null && !ids.includes(page)).map(({ id }) => id)).toEqual([])
	})

	it.each(pages)('$name has a goal, a day, a known topic, and drawings and links that lead somewhere', ({ header, body }) => {
		expect(header.goal).not.toBe('')
		expect(header.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
		expect(header.topic === '' || topics.some(({ id }) => id === header.topic)).toBe(true)
		expect(brokenLinks({ ...header, body, bodyLine: 1 }, { pages: new Set(ids), pictures, table })).toEqual([])
	})

	it.each(pages)('$name names no platform itself', ({ header, body }) => {
		const text = [header.title, header.goal, ...header.needs, body].join('\n').toLowerCase()
		const names = ['bigbluebutton', 'nextcloud', 'zoom', 'telegram', 'whatsapp', 'signal ', 'threema', 'jitsi']
		expect(names.filter((name) => text.includes(name))).toEqual([])
	})
})

describe('platforms.json', () => {
	it('leads from every purpose to a platform and a page', () => {
		const platforms = table.platforms.map(({ id }) => id)
		for (const { platform, page, alsoAllowed, notForPartyMatters } of table.purposes) {
			expect([...alsoAllowed, ...notForPartyMatters].map((note) => note.platform).concat(platform).filter((id) => !platforms.includes(id))).toEqual([])
			expect(ids).toContain(page)
		}
	})

	it('reaches every purpose in at most two questions', () => {
		const first = table.guide.answers.map(({ purpose }) => purpose)
		const second = table.guide.answers.flatMap(({ question }) => table.guide.questions.find(({ id }) => id === question)?.answers ?? [])
		const reached = new Set([...first, ...second.map(({ purpose }) => purpose)])
		expect(table.purposes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
	})

	it('ships as a proposal', () => {
		expect(table.purposes.every(({ decision }) => decision === null)).toBe(true)
	})
})

describe('glossary.json', () => {
	it('explains each term once', () => {
		const terms = readGlossary().map(({ term }) => term)
		expect(new Set(terms).size).toBe(terms.length)
	})
})
