/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Block } from '../../src/core/text/markdown.ts'
import type { PlatformTable } from '../../src/core/text/platforms.ts'
import type { GlossaryEntry } from './dictionary.ts'

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parsePage } from '../../src/core/text/page.ts'
import { pageBlocks } from '../../src/core/text/review.ts'
import { regionIds } from '../region/sources.ts'

/** A text to check: a handbook page, or short texts that stand alone. */
export interface Source { file: string, kind: 'page' | 'strings', blocks: Block[] }

export const root = join(import.meta.dirname, '../..')
const handbook = join(root, 'handbook')

/**
 *
 * @param path
 */
function readJson<T>(path: string): T {
	return JSON.parse(readFileSync(path, 'utf8')) as T
}

/**
 *
 */
export function readGlossary(): GlossaryEntry[] {
	return readJson(join(handbook, 'glossary.json'))
}

/**
 *
 */
export function readPlatforms(): PlatformTable {
	return readJson(join(handbook, 'platforms.json'))
}

/** All pages, with the platforms filled in as readers see them. */
export function pageSources(): Source[] {
	const platforms = readPlatforms()
	return readdirSync(handbook).filter((name) => name.endsWith('.md') && name !== 'README.md').sort().map((name) => {
		const { header, body, bodyLine } = parsePage(readFileSync(join(handbook, name), 'utf8'))
		return {
			file: join('handbook', name),
			kind: 'page' as const,
			blocks: pageBlocks({ ...header, body, bodyLine }, platforms),
		}
	})
}

/**
 * Every string below a value of a JSON file, except ids.
 *
 * @param value
 */
function strings(value: unknown): string[] {
	if (typeof value === 'string') {
		return [value]
	}
	return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

/**
 * Texts of a JSON file, each a block of its own with its line.
 *
 * @param path absolute path
 * @param keys the keys whose texts are shown to people; all if left out
 */
export function jsonSource(path: string, keys?: string[]): Source {
	const source = readFileSync(path, 'utf8')
	const texts: string[] = []
	JSON.parse(source, (key, value: unknown) => {
		if (keys?.includes(key)) {
			texts.push(...strings(value))
		}
		return value
	})
	const lineOf = (text: string) => source.slice(0, Math.max(0, source.indexOf(JSON.stringify(text)))).split('\n').length
	const shown = keys ? texts : strings(JSON.parse(source))
	return {
		file: relative(root, path),
		kind: 'strings',
		blocks: shown.map((text): Block => ({ kind: 'paragraph', text, line: lineOf(text) })),
	}
}

/**
 * Texts that others hand over, for example the messages of the member pages.
 *
 * @param file name to print
 * @param texts plain texts
 */
export function stringSource(file: string, texts: string[]): Source {
	return { file, kind: 'strings', blocks: texts.map((text, index) => ({ kind: 'paragraph', text, line: index + 1 })) }
}

/** Stands where a value will: one plain word. */
const VALUE = 'Wort'

/** All German texts of pages, mails and templates, an area each. What ends without a full stop is a label and no sentence. */
export function translationSources(): Source[] {
	const folder = join(root, 'translations/de')
	return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => {
		const { blocks: shown, ...source } = jsonSource(join(folder, name))
		return { ...source, blocks: shown.map(({ text, line }): Block => ({ kind: /[.!?]$/.test(text) ? 'paragraph' : 'heading', text: withoutPlaces(text), line })) }
	})
}

/**
 * @param text with places for values, such as `{name}` or `%1$s`
 */
function withoutPlaces(text: string): string {
	return text.replace(/\{\w+\}|%(?:\d+\$)?[sn]/g, VALUE)
}

/** What ships as German text for people. */
export function allSources(): Source[] {
	const regions = join(root, 'regions')
	const ofRegions = regionIds().flatMap((id) => [
		jsonSource(join(regions, id, 'consent.json'), ['text', 'needsText', 'thirdPersonText', 'helperText']),
		jsonSource(join(regions, id, 'agreement.json'), ['title', 'text', 'points']),
		jsonSource(join(regions, id, 'topics.json'), ['name', 'hint']),
	])
	return [
		...pageSources(),
		...ofRegions,
		...translationSources(),
		jsonSource(join(handbook, 'glossary.json'), ['explanation']),
		jsonSource(join(handbook, 'platforms.json'), ['name', 'question', 'reason', 'whoMay', 'howToGetIn', 'proposal']),
	]
}
