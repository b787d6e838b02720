/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** One paper form, as it is typed or as it stands in a line of a table. */
export interface PaperForm {
	answer: 'help' | 'need' | 'no'
	name: string
	phone: string
	email: string
	/** Postal code or id of a district. */
	place: string
	channels: string[]
	topics: string[]
	/** The helper code was signed. */
	agreed: boolean
}

interface Named { id: string, name: string }

export interface Words {
	districts: readonly Named[]
	channels: readonly Named[]
	topics: readonly Named[]
	agreement: string
	consent: string
}

/** Headings of the table, in any order; more than one word may stand for the same. */
const HEADINGS: Record<string, keyof PaperForm> = {
	antwort: 'answer',
	name: 'name',
	telefon: 'phone',
	'e-mail': 'email',
	email: 'email',
	mail: 'email',
	plz: 'place',
	postleitzahl: 'place',
	kreis: 'place',
	kreisverband: 'place',
	wie: 'channels',
	themen: 'topics',
	regeln: 'agreed',
}

const ANSWERS: Record<string, PaperForm['answer']> = { h: 'help', helfen: 'help', 'ich kann helfen': 'help', b: 'need', brauche: 'need', 'ich brauche hilfe': 'need', n: 'no', nein: 'no', 'jetzt nicht': 'no' }
const YES = ['ja', 'j', 'x', '1']

/** The headings of an empty table. */
export const TABLE_HEAD = ['Antwort', 'Name', 'Telefon', 'E-Mail', 'PLZ', 'Wie', 'Themen', 'Regeln']

export interface Line {
	/** As spreadsheets count, the heading is line 1. */
	line: number
	/** What is to be sent; the server says what is wrong with it. */
	answer: Record<string, unknown>
}

/**
 * Lines of a table as answers.
 *
 * @param rows - of the file, headings first
 * @param words - names of districts, channels and topics
 */
export function linesOf(rows: string[][], words: Words): Line[] {
	const heads = (rows[0] ?? []).map((head) => HEADINGS[head.toLowerCase()])
	return rows.slice(1).map((row, index) => {
		const cells = Object.fromEntries(heads.map((head, column) => [head ?? '', row[column] ?? '']))
		const list = (text = '') => text.split(/[,/|]/).map((one) => one.trim()).filter((one) => one !== '')
		const typed = (cells.answer ?? '').toLowerCase()
		return {
			line: index + 2,
			answer: answerOf({
				answer: ANSWERS[typed] ?? typed as PaperForm['answer'],
				name: cells.name ?? '',
				phone: cells.phone ?? '',
				email: cells.email ?? '',
				place: cells.place ?? '',
				channels: list(cells.channels),
				topics: list(cells.topics),
				agreed: YES.includes((cells.agreed ?? '').toLowerCase()),
			}, words),
		}
	})
}

/**
 * What is sent for one form. What is not known goes as it is, so that the server can name it.
 *
 * @param form - as it was typed
 * @param words - names of districts, channels and topics
 */
export function answerOf(form: PaperForm, words: Words): Record<string, unknown> {
	if (form.answer !== 'help' && form.answer !== 'need') {
		return { answer: form.answer }
	}
	const topics = idsOf(form.topics, words.topics)
	const channels = idsOf(form.channels, words.channels)
	const shared = {
		answer: form.answer,
		...placeOf(form.place, words),
		channels: channels.length > 0 ? channels : form.phone === '' ? ['video'] : ['phone'],
		person: { name: form.name || null, phone: form.phone || null, email: form.email || null },
		consent: { version: words.consent, by: 'paper' },
	}
	return form.answer === 'need'
		? { ...shared, state: 'callback', topics }
		: { ...shared, ...topics.length === 0 ? {} : { topics: Object.fromEntries(topics.map((id) => [id, 2])) }, ...form.agreed ? { agreement: words.agreement } : {} }
}

/**
 * @param place - postal code, id or name of a district
 * @param words - their names
 */
function placeOf(place: string, words: Words): { district?: string, postalCode?: string } {
	const found = words.districts.find(({ id, name }) => id === place || name.toLowerCase() === place.toLowerCase())
	// Ids of districts have five digits as postal codes do, but are known.
	return found ? { district: found.id } : /^\d{5}$/.test(place) ? { postalCode: place } : place === '' ? {} : { district: place }
}

/**
 * @param names - names or ids
 * @param known - of what there is
 */
function idsOf(names: string[], known: readonly Named[]): string[] {
	return names.map((one) => known.find(({ id, name }) => id === one || name.toLowerCase() === one.toLowerCase() || name.toLowerCase().endsWith(` ${one.toLowerCase()}`))?.id ?? one.toLowerCase())
}
