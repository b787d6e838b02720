/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** One text, or one for each plural form. */
export type Translation = string | string[]
export type Translations = Record<string, Translation>

const PLURAL = 'nplurals=2; plural=(n != 1);'

/**
 * @param areas - translations by area
 * @return all in one, and the keys that two areas translate differently
 */
export function merge(areas: Record<string, Translations>): { all: Translations, clashes: string[] } {
	const all: Translations = {}
	const clashes: string[] = []
	for (const [key, translation] of Object.values(areas).flatMap((area) => Object.entries(area))) {
		if (key in all && JSON.stringify(all[key]) !== JSON.stringify(translation)) {
			clashes.push(key)
		}
		all[key] = translation
	}
	return { all, clashes }
}

/**
 * Keys whose places for values differ between source and translation: a name would be missing, or a brace be shown.
 *
 * @param translations - by key
 */
export function brokenPlaces(translations: Translations): string[] {
	return Object.entries(translations)
		.filter(([key, translation]) => {
			const wanted = places(key.replace(/^_.*_::_(.*)_$/, '$1'))
			return [translation].flat().some((text, index) => index === [translation].flat().length - 1 && places(text) !== wanted)
		})
		.map(([key]) => key)
}

/**
 * What Nextcloud reads on the server.
 *
 * @param translations - by key
 */
export function asJson(translations: Translations): string {
	return `${JSON.stringify({ translations, pluralForm: PLURAL }, null, '\t')}\n`
}

/**
 * What Nextcloud hands to the browser.
 *
 * @param app - id of the app
 * @param translations - by key
 */
export function asScript(app: string, translations: Translations): string {
	return `OC.L10N.register(${JSON.stringify(app)}, ${JSON.stringify(translations, null, '\t')}, ${JSON.stringify(PLURAL)})\n`
}

/**
 * @param text - source or translation
 */
function places(text: string): string {
	return (text.match(/\{\w+\}|%n|%(?:\d\$)?[sd]/g) ?? []).sort().join(' ')
}
