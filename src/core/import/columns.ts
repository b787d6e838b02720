/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

export type ImportKind = 'helpers' | 'requests'

/** What a column can mean. */
export type Field = 'account' | 'at' | 'name' | 'phone' | 'email' | 'address' | 'contactNote' | 'district' | 'ties' | 'postalCode' | 'radiusKm'
	| 'channels' | 'topics' | 'devices' | 'languages' | 'slots' | 'capacity' | 'hoursCap' | 'needs' | 'neededBy' | 'text' | 'agreement' | 'consent'

export const FIELDS: Record<ImportKind, readonly Field[]> = {
	helpers: ['name', 'phone', 'email', 'district', 'postalCode', 'ties', 'radiusKm', 'channels', 'topics', 'devices', 'languages', 'slots', 'capacity', 'hoursCap', 'agreement', 'consent', 'account', 'at'],
	requests: ['name', 'phone', 'email', 'address', 'contactNote', 'district', 'postalCode', 'channels', 'topics', 'text', 'devices', 'languages', 'slots', 'needs', 'neededBy', 'consent'],
}

/** Fields whose answers are names from one of our lists. */
export const LISTED: readonly Field[] = ['district', 'ties', 'channels', 'topics', 'devices', 'languages', 'slots', 'needs']

/** Words in a heading, in the order they are asked for; the first that fits and is still free wins. */
const WORDS: [RegExp, Field][] = [
	[/benutzer-id|user id|^konto$/i, 'account'],
	[/zeitstempel|timestamp|^datum$|ausgefüllt am/i, 'at'],
	[/anzeigename|display name/i, 'name'],
	[/e-?mail|^mail/i, 'email'],
	[/telefon|handy|mobil|nummer|phone/i, 'phone'],
	[/plz|postleitzahl|postal/i, 'postalCode'],
	[/kreis|bezirk|verband|district/i, 'district'],
	[/anschrift|adresse|straße|address/i, 'address'],
	[/regeln|kodex|code of/i, 'agreement'],
	[/einverstanden|einwilligung|consent/i, 'consent'],
	[/name|heißt/i, 'name'],
	[/bis wann|bis zum/i, 'neededBy'],
	[/wann|zeit|slots/i, 'slots'],
	[/gerät|device/i, 'devices'],
	[/sprache|language/i, 'languages'],
	[/umkreis|kilometer|km\b/i, 'radiusKm'],
	[/wie vielen|gleichzeitig|capacity/i, 'capacity'],
	[/stunden/i, 'hoursCap'],
	[/thema|themen|womit|topic/i, 'topics'],
	[/^wie\b|weg|channel/i, 'channels'],
	[/hört|sieht|bedarf|needs/i, 'needs'],
	[/text|worum|anliegen|problem|bemerkung/i, 'text'],
]

/**
 * What the columns mean, as far as their headings say it. The account's display name is not taken: it is known.
 *
 * @param heads - headings
 * @param kind - what the lines become
 * @param isForm - an export of Nextcloud Forms
 */
export function guess(heads: readonly string[], kind: ImportKind, isForm: boolean): (Field | '')[] {
	const taken = new Set<Field>()
	return heads.map((head, column) => {
		if (isForm && column === 1) {
			return ''
		}
		const field = WORDS.find(([word, one]) => FIELDS[kind].includes(one) && !taken.has(one) && word.test(head))?.[1]
		if (field === undefined) {
			return ''
		}
		taken.add(field)
		return field
	})
}

/**
 * A short number for headings: the same table next month has the same. It says nothing about the lines.
 *
 * @param heads - headings
 */
export function signature(heads: readonly string[]): string {
	const text = JSON.stringify(heads)
	return [0x811C9DC5, 0x01234567].map((seed) => {
		let hash = seed
		for (let at = 0; at < text.length; at++) {
			hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
		}
		return hash.toString(16).padStart(8, '0')
	}).join('')
}
