/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BitRows } from './bits.ts'
import type { PostalTable } from './postal.ts'
import type { Channel, Helper, HelpRequest, MatchInput } from './records.ts'
import type { Sets } from './sets.ts'
import type { TopicIndex } from './topics.ts'

import { DAY } from '../time/moment.ts'
import { compareIds } from './order.ts'
import { compileBlockedPairs, ownLimits } from './own-limits.ts'
import { CHANNELS } from './records.ts'
import { compileSets, postalNumbers, rows, vocabularyOf } from './sets.ts'
import { compileTopics } from './topics.ts'

export interface CompiledHelpers extends Sets {
	/** Bit for each channel offered. */
	readonly channels: Uint8Array
	/** Limits the helper fails whoever asks. */
	readonly limits: Uint32Array
	/** Places left: capacity less running less fixed pairs, at least 0. */
	readonly places: Int32Array
	/** Fixed pairs. */
	readonly fixed: Int32Array
	/** Metres, or -1 for the whole own district. */
	readonly radius: Float64Array
	readonly ties: BitRows
}

export interface CompiledRequests extends Sets {
	/** Four entries a request: channel numbers in order of preference, then -1. */
	readonly channels: Int8Array
	/** Bit for each channel asked for. */
	readonly asked: Uint8Array
	/** 1 if any time suits. */
	readonly anyTime: Uint8Array
	/** 1 if helpers from other districts count on site. */
	readonly wide: Uint8Array
	/** 1 if some pair of this request is fixed. */
	readonly fixed: Uint8Array
}

/** The records as typed arrays, both lists sorted by id. */
export interface Compiled {
	readonly input: MatchInput
	readonly helperList: readonly Helper[]
	readonly requestList: readonly HelpRequest[]
	readonly helpers: CompiledHelpers
	readonly requests: CompiledRequests
	readonly topics: TopicIndex
	/** Limits of single pairs (declined, never, asked) by request, then helper. */
	readonly blockedPairs: ReadonlyMap<number, ReadonlyMap<number, number>>
	/** x, y, z on the unit sphere of each place. */
	readonly vectors: Float64Array
	readonly unknownPostalCodes: number
}

const OPENS_WIDE_AFTER = 3 * DAY

const memo = new WeakMap<MatchInput, { places: PostalTable, compiled: Compiled }>()

/**
 * Compiles an input once: the same object asked for again costs nothing, which
 * is why an input must not be changed.
 *
 * @param input parsed records
 * @param places postal code points
 * @return the records as typed arrays
 */
export function compile(input: MatchInput, places: PostalTable): Compiled {
	const known = memo.get(input)
	if (known?.places === places) {
		return known.compiled
	}
	const compiled = compileAnew(input, places)
	memo.set(input, { places, compiled })
	return compiled
}

function compileAnew(input: MatchInput, places: PostalTable): Compiled {
	const helperList = [...input.helpers].sort((a, b) => compareIds(a.id, b.id))
	const requestList = [...input.requests].sort((a, b) => compareIds(a.id, b.id))
	const vocabulary = vocabularyOf(requestList)
	const postal = postalNumbers([...helperList, ...requestList], places)
	const helperSets = compileSets(helperList, vocabulary, postal.number)
	openAnyTime(helperList, helperSets.slots)
	const requestSets = compileSets(requestList, vocabulary, postal.number)
	const { blockedPairs, fixedOfHelper, fixedOfRequest } = compileBlockedPairs(input, helperList, requestList)
	const left = helperList.map((helper, h) => Math.max(0, helper.capacity - helper.running - fixedOfHelper[h]!))
	return {
		input,
		helperList,
		requestList,
		helpers: {
			...helperSets,
			channels: channelBits(helperList),
			limits: Uint32Array.from(helperList, (helper, h) => ownLimits(helper, left[h]!, input.now)),
			places: Int32Array.from(left),
			fixed: fixedOfHelper,
			radius: Float64Array.from(helperList, (helper) => helper.radiusKm === null ? -1 : Math.round(helper.radiusKm * 1000)),
			ties: rows(helperList, vocabulary.districts, (helper) => helper.ties),
		},
		requests: {
			...requestSets,
			channels: preferences(requestList),
			asked: channelBits(requestList),
			anyTime: Uint8Array.from(requestList, ({ slots }) => Number(slots.length === 0)),
			wide: Uint8Array.from(requestList, (request) => Number(request.wide || input.now - request.createdAt > OPENS_WIDE_AFTER)),
			fixed: fixedOfRequest,
		},
		topics: compileTopics(helperList, requestList),
		blockedPairs,
		vectors: postal.vectors,
		unknownPostalCodes: postal.unknown,
	}
}

/** Whoever names no half day has time in all of them. */
function openAnyTime(helpers: readonly Helper[], slots: BitRows): void {
	helpers.forEach((helper, h) => {
		if (helper.slots.length === 0) {
			slots.addAll(h)
		}
	})
}

function channelBits(records: readonly { channels: readonly Channel[] }[]): Uint8Array {
	return Uint8Array.from(records, ({ channels }) => channels.reduce((bits, channel) => bits | 1 << CHANNELS.indexOf(channel), 0))
}

function preferences(requests: readonly HelpRequest[]): Int8Array {
	const channels = new Int8Array(requests.length * CHANNELS.length).fill(-1)
	requests.forEach((request, r) => request.channels.forEach((channel, i) => {
		channels[r * CHANNELS.length + i] = CHANNELS.indexOf(channel)
	}))
	return channels
}
