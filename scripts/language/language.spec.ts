/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dictionary } from './dictionary.ts'
import { check, complaints, table } from './report.ts'
import { allSources, readGlossary, root, stringSource } from './sources.ts'

const options = dictionary(readGlossary())
const sources = allSources()

describe('language of the texts that ship', () => {
	it.each(sources.map((source) => [source.file, source] as const))('%s is plain', (_, source) => {
		expect(source.blocks.length).toBeGreaterThan(0)
		expect(complaints(check(source, options))).toEqual([])
	})

	it('reads the pages and the region', () => {
		const files = sources.map(({ file }) => file)
		expect(files).toContain('handbook/01-first-steps.md')
		expect(files).toContain('regions/sn/consent.json')
		expect(files).toEqual(expect.arrayContaining(['member', 'desk', 'telling', 'server', 'privacy', 'people', 'admin'].map((area) => `translations/de/${area}.json`)))
		expect(files.every((file) => existsSync(join(root, file)))).toBe(true)
	})

	it('stands page by page in the docs', () => {
		const pages = sources.filter(({ file }) => /^handbook\/.*\.md$/.test(file)).map((source) => check(source, options))
		expect(pages.length).toBeGreaterThanOrEqual(24)
		const file = join(root, 'docs/language.md')
		if (process.env.UPDATE_DOCS) {
			writeFileSync(file, table(pages))
		}
		expect(readFileSync(file, 'utf8')).toBe(table(pages))
	})

	it('takes places for values for words, and labels for no sentences', () => {
		const texts = sources.filter(({ file }) => file.startsWith('translations/')).flatMap(({ blocks }) => blocks)
		expect(texts.filter(({ text }) => /\{\w+\}|%[sn\d]/.test(text))).toEqual([])
		expect(texts.filter(({ kind }) => kind === 'paragraph').every(({ text }) => /[.!?]$/.test(text))).toBe(true)
	})

	it('says file, line and sentence of what is wrong', () => {
		expect(complaints(check(stringSource('l10n/de.json', ['Gut.', 'Bitte warten Sie auf den Workflow.']), options))).toEqual([
			'l10n/de.json:2: says „Sie“: Bitte warten Sie auf den Workflow.',
			'l10n/de.json:2: word without explanation: Workflow',
		])
	})
})
