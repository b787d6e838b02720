/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PostalTable } from './postal.ts'
import type { Helper, HelpRequest } from './records.ts'

import { BitRows, Interner } from './bits.ts'
import { unitVectors } from './postal.ts'

/** The sets both sides have, one row a record, over what requests mention. */
export interface Sets {
	readonly languages: BitRows
	readonly devices: BitRows
	readonly slots: BitRows
	readonly needs: BitRows
	/** Number of the district, or -1. */
	readonly district: Int32Array
	/** Number of the place in `vectors`, or -1 if unknown. */
	readonly place: Int32Array
}

/** Numbers for everything that requests mention. */
export type Vocabulary = Readonly<Record<'languages' | 'devices' | 'slots' | 'needs' | 'districts', Interner>>

/**
 * @param requests requests, sorted
 * @return numbers for what they mention
 */
export function vocabularyOf(requests: readonly HelpRequest[]): Vocabulary {
	const vocabulary = { languages: new Interner(), devices: new Interner(), slots: new Interner(), needs: new Interner(), districts: new Interner() }
	for (const request of requests) {
		request.languages.forEach((id) => vocabulary.languages.add(id))
		request.devices.forEach((id) => vocabulary.devices.add(id))
		request.slots.forEach((id) => vocabulary.slots.add(id))
		request.needs.forEach((id) => vocabulary.needs.add(id))
		vocabulary.districts.add(request.district)
	}
	return vocabulary
}

/**
 * @param records helpers or requests
 * @param vocabulary numbers for what requests mention
 * @param placeNumber number of a postal code's place, or -1
 * @return the sets of all records
 */
export function compileSets(records: readonly (Helper | HelpRequest)[], vocabulary: Vocabulary, placeNumber: (code: string | null) => number): Sets {
	return {
		languages: rows(records, vocabulary.languages, (record) => record.languages),
		devices: rows(records, vocabulary.devices, (record) => record.devices),
		slots: rows(records, vocabulary.slots, (record) => record.slots),
		needs: rows(records, vocabulary.needs, (record) => record.needs),
		district: Int32Array.from(records, (record) => record.district === null ? -1 : vocabulary.districts.find(record.district)),
		place: Int32Array.from(records, (record) => placeNumber(record.postalCode)),
	}
}

/**
 * @param records records of one kind
 * @param vocabulary numbers of the members
 * @param members members of a record; those without number are left out
 * @return one row a record
 */
export function rows<T>(records: readonly T[], vocabulary: Interner, members: (record: T) => readonly string[]): BitRows {
	const bits = new BitRows(records.length, vocabulary.size)
	if (vocabulary.size === 0) {
		return bits
	}
	records.forEach((record, row) => members(record).forEach((id) => {
		const member = vocabulary.find(id)
		if (member >= 0) {
			bits.add(row, member)
		}
	}))
	return bits
}

/**
 * @param records helpers and requests
 * @param places postal code points
 * @return a number for each known postal code in use, the points by that number, and how many codes are unknown
 */
export function postalNumbers(records: readonly { postalCode: string | null }[], places: PostalTable) {
	const numbers = new Map<string, number>()
	const points = []
	let unknown = 0
	for (const { postalCode } of records) {
		if (postalCode === null || numbers.has(postalCode)) {
			continue
		}
		const place = places.get(postalCode)
		numbers.set(postalCode, place === undefined ? -1 : points.length)
		if (place === undefined) {
			unknown++
		} else {
			points.push(place)
		}
	}
	const number = (code: string | null) => code === null ? -1 : numbers.get(code)!
	return { number, vectors: unitVectors(points), unknown }
}
