/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeServer } from '../../tests/setup/api.ts'
import { bringAlong, member } from '../../tests/setup/page.ts'
import { useAttended } from './attended.ts'
import { useQueues } from './queues.ts'
import { useSession } from './session.ts'

const server = fakeServer()

/**
 * @param attended - districts that look after themselves
 */
async function signIn(attended: string[]) {
	localStorage.clear()
	setActivePinia(createPinia())
	bringAlong({ ...member, roles: ['member', 'coordinator'], districts: ['*'], attended })
	await useSession().load()
}

describe('work queues', () => {
	beforeEach(async () => {
		await signIn([])
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

	it('leave out what districts look after themselves until it is asked for, and remember that', async () => {
		await signIn(['north'])
		server.on('GET /requests/counts?only=unattended', { data: { new: 1 } })
		server.on('GET /requests?queue=new&only=unattended', { data: [{ id: 1 }], next: 'c1' })
		server.on('GET /requests?queue=new&cursor=c1&only=unattended', { data: [] })
		server.on('GET /requests?queue=new', { data: [{ id: 1 }, { id: 2 }] })
		const [queues, attended] = [useQueues(), useAttended()]
		expect(attended.places).toEqual(['Nord'])
		await queues.open('new')
		await queues.more()
		expect([queues.counts.new, queues.items.length]).toEqual([1, 1])
		attended.show(true)
		await queues.open('new')
		expect([queues.counts.new, queues.items.length]).toEqual([3, 2])

		setActivePinia(createPinia())
		await useSession().load()
		expect([useAttended().all, useAttended().only]).toEqual([true, undefined])
	})

	it('show all as soon as all is asked for, whichever answer comes last', async () => {
		await signIn(['north'])
		let answer = () => {}
		const after = new Promise<void>((resolve) => {
			answer = resolve
		})
		server.on('GET /requests/counts?only=unattended', { data: { new: 1 } })
		server.on('GET /requests?queue=new&only=unattended', { data: [{ id: 1 }], after })
		server.on('GET /requests?queue=new', { data: [{ id: 1 }, { id: 2 }] })
		const queues = useQueues()
		const late = queues.open('new')
		useAttended().show(true)
		await queues.open('new')
		answer()
		await late
		expect(queues.items.map(({ id }) => id)).toEqual([1, 2])
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
