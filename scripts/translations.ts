/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Translations } from './translations/merge.ts'

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { browserKeys, serverKeys, sourcesIn, standsIn } from './translations/collect.ts'
import { asJson, asScript, brokenPlaces, merge } from './translations/merge.ts'

const ROOT = resolve(import.meta.dirname, '..')
const APP = 'ins_netz_gegangen'
/** Nextcloud looks for the exact language only, and „Deutsch (Förmlich)“ is de_DE there. */
const LANGUAGES = ['de', 'de_DE']

/** German texts by area, one file each in translations/de. */
export function readAreas(): Record<string, Translations> {
	const folder = join(ROOT, 'translations/de')
	return Object.fromEntries(readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Translations]))
}

/** Everything that is wrong between the texts in the source and their translations, a line each. */
export function faults(): string[] {
	const { all, clashes } = merge(readAreas())
	const server = [...sourcesIn(join(ROOT, 'lib'), '.php'), ...sourcesIn(join(ROOT, 'templates'), '.php')]
	const used = new Map([...browserKeys(browserSources()), ...serverKeys(server)])
	return [
		...[...used].filter(([key]) => !(key in all)).map(([key, file]) => `missing: ${key} (${file.slice(ROOT.length + 1)})`),
		...Object.keys(all).filter((key) => !used.has(key) && !standsIn(server, key)).map((key) => `unused: ${key}`),
		...clashes.map((key) => `translated differently in two areas: ${key}`),
		...brokenPlaces(all).map((key) => `places for values differ: ${key}`),
	]
}

/** Everything that runs in the browser. */
function browserSources() {
	return sourcesIn(join(ROOT, 'src'), '.ts', '.vue')
}

/** Writes l10n/, where Nextcloud looks for translations. The browser gets no text that only the server says. */
export function writeTranslations(): void {
	const { all } = merge(readAreas())
	const shown = Object.fromEntries([...browserKeys(browserSources()).keys()].sort().map((key) => [key, all[key]!]))
	mkdirSync(join(ROOT, 'l10n'), { recursive: true })
	for (const language of LANGUAGES) {
		writeFileSync(join(ROOT, 'l10n', `${language}.json`), asJson(all))
		writeFileSync(join(ROOT, 'l10n', `${language}.js`), asScript(APP, shown))
	}
}

if (import.meta.filename === process.argv[1]) {
	writeTranslations()
	const found = faults()
	console.log(found.join('\n'))
	process.exitCode = found.length === 0 ? 0 : 1
}
