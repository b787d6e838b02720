/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchHelper, MatchingInput, MatchRequest } from '../../api/types.ts'
import type { Id, MatchInput, PostalTable } from '../../core/matching/index.ts'

import { parseInput, postalTable } from '../../core/matching/index.ts'
import { NO_DISTRICT } from './protocol.ts'

/** The records as the server sent them and as the core reads them. */
export interface Records {
	raw: MatchingInput
	input: MatchInput
	places: PostalTable
	helper: (id: Id) => MatchHelper | undefined
	request: (id: Id) => MatchRequest | undefined
}

/**
 * @param text - the envelope of the server
 * @throws {Error} when it is no such envelope
 */
export function readRecords(text: string): Records {
	const raw = (JSON.parse(text) as { ocs: { data: MatchingInput } }).ocs.data
	const helpers = new Map<Id, MatchHelper>(raw.helpers.map((helper) => [helper.id, helper]))
	const requests = new Map<Id, MatchRequest>(raw.requests.map((request) => [request.id, request]))
	return {
		raw,
		input: parseInput(forCore(raw, requests, helpers)),
		places: postalTable(raw.places),
		helper: (id) => helpers.get(id),
		request: (id) => requests.get(id),
	}
}

/**
 * What the core does not know: a district that is not known yet, weights by the
 * name of a preset, and pairs with somebody out of reach, who take no place here.
 *
 * @param raw - as the server sends it
 * @param requests - by id
 * @param helpers - by id
 */
function forCore(raw: MatchingInput, requests: ReadonlyMap<Id, unknown>, helpers: ReadonlyMap<Id, unknown>): unknown {
	const { settings: { preset, ...settings } } = raw
	return {
		now: raw.now,
		settings: { ...settings, weights: preset },
		helpers: raw.helpers,
		requests: raw.requests.map((request) => request.district === null ? { ...request, district: NO_DISTRICT } : request),
		fixed: raw.fixed.filter((pair) => requests.has(pair.request) && helpers.has(pair.helper)),
	}
}
