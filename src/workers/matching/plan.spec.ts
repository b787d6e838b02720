/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchingInput } from '../../api/types.ts'
import type { Prices } from '../../core/matching/index.ts'
import type { Gap } from './gaps.ts'
import type { Progress } from './protocol.ts'
import type { LoadRow, PairView, PlanOverview, PlanWishes, UnservedView } from './views.ts'

import { describe, expect, it } from 'vitest'
import { aMatchHelper, aMatchRequest } from '../../../tests/setup/matching.ts'
import { createEngine } from './engine.ts'

const wishes: PlanWishes = { mode: null, preset: null, pinned: [], skipped: [] }
const input: MatchingInput = {
	now: '2026-11-22T10:00:00Z',
	settings: { mode: 'strict', lambda: 50, topicRule: 'any', asksPerWeek: 3, preset: 'near' },
	helpers: [aMatchHelper({ id: 1, capacity: 2, topics: { email: 3 } }), aMatchHelper({ id: 2, capacity: 1, running: 1 }), aMatchHelper({ id: 3, capacity: 1, topics: { hybrid: 1 } })],
	requests: [
		aMatchRequest({ id: 11 }),
		aMatchRequest({ id: 12 }),
		aMatchRequest({ id: 13, topics: ['hybrid'] }),
		aMatchRequest({ id: 14, topics: ['hybrid'] }),
	],
	fixed: [{ request: 14, helper: 1 }],
	places: {},
}

function loaded(data: MatchingInput = input) {
	const steps: Progress[] = []
	const engine = createEngine(({ progress }) => steps.push(progress))
	engine({ id: 1, task: 'load', text: JSON.stringify({ ocs: { data } }) })
	const result = <T>(reply: ReturnType<typeof engine>) => (reply as unknown as { result: T }).result
	return {
		steps,
		plan: (changes: Partial<PlanWishes> = {}) => result<PlanOverview>(engine({ id: 2, task: 'plan', wishes: { ...wishes, ...changes } })),
		pairs: (requests: number[]) => result<PairView[]>(engine({ id: 3, task: 'pairs', requests })),
		unserved: () => result<UnservedView[]>(engine({ id: 4, task: 'unserved', from: 0, count: 9 })),
		loads: () => result<{ rows: LoadRow[], busy: number, idle: number }>(engine({ id: 5, task: 'loads', from: 0, count: 9 })),
		gaps: () => result<Gap[]>(engine({ id: 7, task: 'gaps' })),
		prices: () => result<Prices>(engine({ id: 6, task: 'prices' })),
	}
}

describe('a plan in the worker', () => {
	it('counts what is open, what waits for an answer, and which pairs are sure', () => {
		const overview = loaded().plan()
		expect(overview).toMatchObject({ mode: 'strict', preset: 'near', open: 3, waiting: 1, sure: 2, unserved: 1 })
		expect(overview.pairs).toEqual([{ request: 11, helper: 1 }, { request: 13, helper: 3 }])
	})

	it('tells how far it is', () => {
		const one = loaded()
		one.plan()
		expect(new Set(one.steps.map(({ phase }) => phase))).toEqual(new Set(['score', 'solve']))
	})

	it('gives pairs and what stays open with the records they are about', () => {
		const one = loaded()
		one.plan()
		expect(one.pairs([13, 99])).toMatchObject([{ pair: { request: 13, helper: 3 }, request: { id: 13 }, helper: { id: 3 } }])
		expect(one.unserved()).toMatchObject([{ unserved: { request: 12, reason: 'places' }, request: { id: 12 }, helper: 'Helga Demo 1' }])
	})

	it('keeps pinned pairs, and takes their places', () => {
		const overview = loaded().plan({ pinned: [{ request: 12, helper: 1 }] })
		expect(overview).toMatchObject({ open: 3, waiting: 1, unserved: 1, pairs: [{ request: 13, helper: 3 }] })
	})

	it('does not propose what was skipped', () => {
		expect(loaded().plan({ skipped: [{ request: 11, helper: 1 }] }).pairs).toContainEqual({ request: 12, helper: 1 })
	})

	it('leaves out pinned pairs with somebody who is gone', () => {
		expect(loaded().plan({ pinned: [{ request: 99, helper: 1 }, { request: 11, helper: 99 }] })).toMatchObject({ open: 3 })
	})

	it('counts the work of each helper, the fullest first', () => {
		const one = loaded()
		one.plan()
		expect(one.loads()).toEqual({
			rows: [
				{ helper: 1, name: 'Helga Demo 1', capacity: 2, running: 0, asked: 1, planned: 1 },
				{ helper: 2, name: 'Helga Demo 2', capacity: 1, running: 1, asked: 0, planned: 0 },
				{ helper: 3, name: 'Helga Demo 3', capacity: 1, running: 0, asked: 0, planned: 1 },
			],
			busy: 3,
			idle: 0,
		})
	})

	it('counts demand, offers and gaps by district and topic, each helper once over all topics', () => {
		const one = loaded({ ...input, helpers: [...input.helpers, aMatchHelper({ id: 4, district: null, capacity: 0 }), aMatchHelper({ id: 5, capacity: 0, topics: { email: 1, hybrid: 1 } })] })
		one.plan()
		expect(one.gaps()).toEqual([
			{ district: '14626', topic: 'email', demand: 2, offers: 3, open: 1 },
			{ district: '14626', topic: '', demand: 4, offers: 4, open: 1 },
			{ district: '14626', topic: 'hybrid', demand: 2, offers: 2, open: 0 },
		])
	})

	it('says what the fair load costs: without it the better helper gets all', () => {
		const helpers = [aMatchHelper({ id: 1, capacity: 2, topics: { email: 3 } }), aMatchHelper({ id: 2, capacity: 2, topics: { email: 2 } })]
		const one = loaded({ ...input, settings: { ...input.settings, lambda: 500 }, helpers, requests: [aMatchRequest({ id: 11 }), aMatchRequest({ id: 12 })], fixed: [] })
		one.plan()
		const { fairness, strictness } = one.prices()
		expect(fairness).toMatchObject({ fair: { helpers: 2, most: 1 }, free: { helpers: 1, most: 2 } })
		expect(fairness.percent).toBeGreaterThan(0)
		expect(strictness.percent).toBe(0)
	})
})
