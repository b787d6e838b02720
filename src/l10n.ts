/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { loadState } from '@nextcloud/initial-state'
import { n as nextcloudN, t as nextcloudT } from '@nextcloud/l10n'

type Values = Record<string, string | number>

/**
 * Texts are shown by Vue, which escapes them itself. Escaped twice, „Müller & Co.“ would read „Müller &amp;amp; Co.“
 */
const PLAIN = { escape: false, sanitize: false } as const

/**
 * A line may end after a hyphen: „E-“ and „Mail“ would stand apart.
 *
 * @param text - to be shown
 */
export function unbroken(text: string): string {
	return text.replaceAll('E-Mail', 'E\u2011Mail')
}

/**
 * @param app - id of this app
 * @param text - English source
 * @param values - for the places in braces
 */
export function t(app: string, text: string, values?: Values): string {
	return inOwnWords(app, nextcloudT(app, text, undefined, PLAIN), values)
}

/**
 * @param app - id of this app
 * @param one - English source for one
 * @param many - English source for all other numbers
 * @param count - how many
 * @param values - for the places in braces
 */
export function n(app: string, one: string, many: string, count: number, values?: Values): string {
	return inOwnWords(app, nextcloudN(app, one, many, count, undefined, PLAIN), values)
}

/** Words of the interface that this Landesverband has others for, such as „Bezirk“. */
const ownWords = new Map(Object.entries(loadState<Record<string, string>>('ins_netz_gegangen', 'words', {})))

/**
 * Puts the own words in first, so that nobody's name is changed when it happens to be such a word.
 *
 * @param app - id of this app
 * @param text - translated, its places still in braces
 * @param values - for the places
 */
function inOwnWords(app: string, text: string, values?: Values): string {
	const own = unbroken(ownWords.size === 0 ? text : text.replace(/\p{L}+/gu, (word) => ownWords.get(word) ?? word))
	return nextcloudT(app, own, values, PLAIN)
}
