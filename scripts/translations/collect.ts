/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A quoted piece of source; the quotes around it are not part of it. */
const QUOTED = String.raw`'((?:[^'\\]|\\.)*)'`
const BROWSER = new RegExp(String.raw`\b([tn])\(\s*'ins_netz_gegangen',\s*${QUOTED}(?:,\s*${QUOTED})?`, 'g')
const SERVER = new RegExp(String.raw`->([tn])\(\s*${QUOTED}(?:,\s*${QUOTED})?`, 'g')
/** Refusals are thrown with their English text and translated in one place. */
const REFUSAL = new RegExp(String.raw`new InvalidInput\([^,;]+,\s*${QUOTED}`, 'g')

/** Keys that must be translated, each with a file that needs it. */
export type Keys = Map<string, string>

export interface Source {
	file: string
	text: string
}

/**
 * @param sources - files of the interface
 */
export function browserKeys(sources: readonly Source[]): Keys {
	return new Map(sources.flatMap(({ file, text }) => [...text.matchAll(BROWSER)]
		.map(([, kind, one, many]): [string, string] => [keyOf(kind, one, many), file])))
}

/**
 * @param sources - files of the server
 */
export function serverKeys(sources: readonly Source[]): Keys {
	return new Map(sources.flatMap(({ file, text }) => [
		...[...text.matchAll(SERVER)].map(([, kind, one, many]): [string, string] => [keyOf(kind, one, many), file]),
		...[...text.matchAll(REFUSAL)].map(([, one]): [string, string] => [plain(one), file]),
	]))
}

/**
 * Whether a text stands anywhere in the source: some are chosen from a list before they are translated.
 *
 * @param sources - files of the server
 * @param key - English text
 */
export function standsIn(sources: readonly Source[], key: string): boolean {
	const quoted = `'${key.replaceAll('\'', String.raw`\'`)}'`
	return sources.some(({ text }) => text.includes(quoted))
}

/**
 * @param folder - where to look, with everything below
 * @param ending - such as `.php`
 */
export function sourcesIn(folder: string, ...ending: string[]): Source[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => ending.some((one) => file.endsWith(one)) && !file.endsWith('.spec.ts'))
		.map((file) => ({ file: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }))
}

/**
 * @param kind - t for one text, n for a text with a number
 * @param one - as it stands in the source
 * @param many - for other numbers
 */
function keyOf(kind: string | undefined, one: string | undefined, many: string | undefined): string {
	return kind === 'n' ? `_${plain(one)}_::_${plain(many)}_` : plain(one)
}

/**
 * @param text - as it stands between quotes
 */
function plain(text: string | undefined): string {
	return (text ?? '').replace(/\\(.)/g, '$1')
}
