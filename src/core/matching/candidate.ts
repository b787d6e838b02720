/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Reason } from './codes.ts'
import type { Compiled } from './compile.ts'
import type { Helper, HelpRequest } from './records.ts'
import type { Candidate } from './results.ts'

import { ON_SITE, PairCheck } from './limits.ts'
import { CHANNELS } from './records.ts'
import { Scorer } from './score.ts'
import { TopicScan } from './topics.ts'

/** Words a fitting pair: score, parts, channel and reasons. */
export class CandidateWriter {
	readonly scan: TopicScan
	readonly check: PairCheck
	readonly scorer: Scorer

	constructor(private readonly compiled: Compiled) {
		this.scan = new TopicScan(compiled.topics, compiled.input.settings.topicRule)
		this.check = new PairCheck(compiled, this.scan)
		this.scorer = new Scorer(compiled, this.check)
	}

	/**
	 * @param r request
	 * @param h a helper who fits
	 * @return the pair as results show it
	 */
	write(r: number, h: number): Candidate {
		const helper = this.compiled.helperList[h]!
		const request = this.compiled.requestList[r]!
		this.check.meet(r, h)
		const score = this.scorer.score(r, h, levelSum(helper, request))
		return {
			helper: helper.id,
			score,
			parts: this.scorer.parts(),
			channel: CHANNELS[this.check.channel]!,
			reasons: reasonsFor(helper, request, this.check),
		}
	}
}

function levelSum(helper: Helper, request: HelpRequest): number {
	let sum = 0
	for (const topic of request.topics) {
		sum += helper.topics.get(topic) ?? 0
	}
	return sum
}

function levels(helper: Helper, request: HelpRequest): Readonly<Record<string, number>> {
	const known: [string, number][] = []
	for (let i = 0; i < request.topics.length; i++) {
		const level = helper.topics.get(request.topics[i]!)
		if (level !== undefined) {
			known.push([request.topics[i]!, level])
		}
	}
	return Object.fromEntries(known)
}

function reasonsFor(helper: Helper, request: HelpRequest, check: PairCheck): Reason[] {
	const reasons: Reason[] = [{ code: 'topic', topics: levels(helper, request) }]
	const devices = shared(request.devices, helper.devices)
	const slots = shared(request.slots, helper.slots)
	const languages = shared(request.languages, helper.languages, 'de')
	const needs = shared(request.needs, helper.needs)
	if (devices.length > 0) {
		reasons.push({ code: 'device', devices })
	}
	if (slots.length > 0) {
		reasons.push({ code: 'slot', slots })
	}
	if (check.channel === ON_SITE && check.metres >= 0) {
		reasons.push({ code: 'distance', km: Math.round(check.metres / 1000), radiusKm: helper.radiusKm })
	}
	if (helper.district === request.district) {
		reasons.push({ code: 'district', district: request.district, by: 'home' })
	} else if (helper.ties.includes(request.district)) {
		reasons.push({ code: 'district', district: request.district, by: 'tie' })
	}
	if (languages.length > 0) {
		reasons.push({ code: 'language', languages })
	}
	if (needs.length > 0) {
		reasons.push({ code: 'needs', needs })
	}
	return reasons
}

const NOTHING: readonly string[] = []

/** What both have, in the request's order; most requests ask for nothing, and a plan asks thousands of times. */
function shared(mine: readonly string[], theirs: readonly string[], but?: string): readonly string[] {
	let both: string[] | null = null
	for (const id of mine) {
		if (id !== but && theirs.includes(id)) {
			(both ??= []).push(id)
		}
	}
	return both ?? NOTHING
}
