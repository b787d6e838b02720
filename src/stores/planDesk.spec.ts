/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Question } from '../workers/matching/protocol.ts'

import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeServer } from '../../tests/setup/api.ts'
import { aMatchHelper, aMatchRequest } from '../../tests/setup/matching.ts'
import { bringAlong, member } from '../../tests/setup/page.ts'
import { createEngine } from '../workers/matching/engine.ts'
import { usePlan } from './plan.ts'
import { usePlanDesk } from './planDesk.ts'
import { useSession } from './session.ts'

const server = fakeServer()
const DEADLINE = '2026-11-24T10:00:00Z'
const records = {
	now: '2026-11-22T10:00:00Z',
	settings: { mode: 'strict', lambda: 50, topicRule: 'any', asksPerWeek: 3, preset: 'even' },
	helpers: [aMatchHelper({ id: 1, capacity: 3 })],
	requests: [aMatchRequest({ id: 11 }), aMatchRequest({ id: 12 })],
	fixed: [],
	places: {},
}

/** The real engine behind the door of a worker, so that no thread is needed. */
class WorkerOfTheTest {
	private listeners: ((event: { data: unknown }) => void)[] = []
	private ended = false
	private readonly engine = createEngine((data) => this.tell(data))

	addEventListener(type: string, listener: (event: { data: unknown }) => void) {
		if (type === 'message') {
			this.listeners.push(listener)
		}
	}

	postMessage(question: Question) {
		queueMicrotask(() => this.tell(this.engine(question)))
	}

	terminate() {
		this.ended = true
	}

	private tell(data: unknown) {
		if (!this.ended) {
			this.listeners.forEach((listener) => listener({ data }))
		}
	}
}

beforeEach(async () => {
	vi.stubGlobal('Worker', WorkerOfTheTest)
	setActivePinia(createPinia())
	bringAlong({ ...member, roles: ['member', 'coordinator'] })
	await useSession().load()
	server.on('GET /matching/input', { data: records })
})

describe('deciding about a plan', () => {
	it('tells of each pair that was refused, and makes the plan again', async () => {
		const desk = usePlanDesk()
		await desk.make(true)
		server.on('POST /plans/apply', { data: [{ request: 11, ok: true }, { request: 12, reason: 'state', message: 'Gone.' }] })
		await desk.ask([11, 12], DEADLINE)
		expect(desk.asked).toBe(1)
		expect(desk.refused).toMatchObject([{ request: 12, message: 'Gone.', view: { helper: { id: 1 } } }])
		expect(server.sent.filter(({ path }) => path.startsWith('/matching/input'))).toHaveLength(2)
	})

	it('still tells of a refused pair whose worker is gone', async () => {
		const [desk, plan] = [usePlanDesk(), usePlan()]
		await desk.make(true)
		plan.stop()
		server.on('POST /plans/apply', { data: [{ request: 11, reason: 'state', message: 'Gone.' }, { request: 12, reason: 'state', message: 'Gone.' }] })
		await desk.ask([11, 12], DEADLINE)
		expect(desk.refused.map(({ view }) => view?.request.id)).toEqual([11, 12])
	})

	it('shows no proposal of before when the new one is cancelled: it would hold a pinned pair twice', async () => {
		const [desk, plan] = [usePlanDesk(), usePlan()]
		await desk.make(true)
		const again = desk.pin(plan.pairs[0]!)
		plan.cancel()
		await again
		await flushPromises()
		expect(plan.overview).toBeNull()
		expect(plan.pairs).toEqual([])
		expect(plan.progress).toBeNull()
		expect(plan.failure).toBeNull()
		expect(desk.pinned).toHaveLength(1)
	})
})
