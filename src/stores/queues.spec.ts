/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeServer } from '../../tests/setup/api.ts'
import { useQueues } from './queues.ts'

const server = fakeServer()

describe('work queues', () => {
	beforeEach(() => {
		setActivePinia(createPinia())
		server.on('GET /requests/counts', { data: { new: 3 } })
	})

	it('show a queue in parts', async () => {
		server.on('GET /requests?queue=new', { data: [{ id: 1 }, { id: 2 }], next: 'c2' })
		server.on('GET /requests?queue=new&cursor=c2', { data: [{ id: 3 }] })
		const queues = useQueues()
		await queues.open('new')
		expect(queues.counts.new).toBe(3)
		await queues.more()
		expect(queues.items.map(({ id }) => id)).toEqual([1, 2, 3])
		expect(queues.next).toBeNull()
		await queues.more()
		expect(server.sent.filter(({ path }) => path.includes('cursor'))).toHaveLength(1)
	})

	it('are empty when nothing waits', async () => {
		server.on('GET /requests?queue=stale', { data: [] })
		const queues = useQueues()
		await queues.open('stale')
		expect(queues.items).toEqual([])
		expect(queues.loading).toBe(false)
	})

	it('do not show an answer that comes too late', async () => {
		let answer = () => {}
		const after = new Promise<void>((resolve) => {
			answer = resolve
		})
		server.on('GET /requests?queue=new', { data: [{ id: 1 }], after })
		server.on('GET /requests?queue=all', { data: [{ id: 2 }] })
		const queues = useQueues()
		const late = queues.open('new')
		await queues.open('all')
		answer()
		await late
		expect(queues.items.map(({ id }) => id)).toEqual([2])
	})

	it('tell a lost connection and keep what was there', async () => {
		server.on('GET /requests?queue=new', { data: [{ id: 1 }] })
		const queues = useQueues()
		await queues.open('new')
		server.on('GET /requests?queue=new', 'offline')
		await queues.open('new')
		expect(queues.failure?.kind).toBe('network')
		expect(queues.items).toHaveLength(1)
	})
})
