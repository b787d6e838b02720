/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RequestListItem } from '../../api/types.ts'

import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import RequestList from './RequestList.vue'

/**
 * @param from - first id
 * @param count - how many
 */
function requests(from: number, count: number): RequestListItem[] {
	return Array.from({ length: count }, (_, index) => ({ id: from + index }) as RequestListItem)
}

describe('a list of requests', () => {
	let drawn = 0
	const RequestCard = defineComponent({
		props: { item: { type: Object, required: true } },
		setup: ({ item }) => () => {
			drawn++
			return h('li', { role: 'listitem' }, String(item.id))
		},
	})
	const open = async (items: RequestListItem[]) => {
		drawn = 0
		const list = mount(RequestList, { props: { items, label: 'Neu' }, global: { stubs: { RequestCard } } })
		await vi.runAllTimersAsync()
		return list
	}
	const rows = (list: Awaited<ReturnType<typeof open>>) => list.findAll('[role=listitem]').map((one) => Number(one.text()))

	beforeEach(() => {
		vi.useFakeTimers()
	})
	afterEach(() => {
		vi.useRealTimers()
	})

	it('draws the first part at once, and every other in a task of its own', async () => {
		const list = mount(RequestList, { props: { items: requests(1, 60), label: 'Neu' }, global: { stubs: { RequestCard } } })
		expect(rows(list)).toHaveLength(25)
		const tasks = vi.spyOn(globalThis, 'setTimeout')
		await vi.runAllTimersAsync()
		expect(rows(list)).toHaveLength(60)
		expect(tasks).toHaveBeenCalledTimes(1)
		await list.setProps({ items: requests(1, 10) })
		await list.setProps({ items: requests(1, 60) })
		expect(rows(list)).toHaveLength(25)
		list.unmount()
		expect(vi.getTimerCount()).toBe(0)
	})

	it('is one list, whatever its parts', async () => {
		const list = await open(requests(1, 120))
		expect(list.findAll('[role=list]').map((one) => one.attributes('aria-label'))).toEqual(['Neu'])
		expect(list.findAll('ul:not([role=presentation])')).toHaveLength(0)
		expect(rows(list)).toEqual(requests(1, 120).map(({ id }) => id))
	})

	it('draws only what is new when more come', async () => {
		const first = requests(1, 100)
		const list = await open(first)
		await list.setProps({ items: [...first, ...requests(101, 50)] })
		await vi.runAllTimersAsync()
		expect(list.findAll('[role=listitem]')).toHaveLength(150)
		expect(drawn).toBe(150)
	})

	it('draws everything anew when it was read again', async () => {
		const list = await open(requests(1, 60))
		await list.setProps({ items: requests(1, 60) })
		expect(drawn).toBe(120)
	})

	it('shows what is left when one in the middle is gone', async () => {
		const all = requests(1, 60)
		const list = await open(all)
		const left = all.filter(({ id }) => id !== 10)
		await list.setProps({ items: left })
		expect(rows(list)).toEqual(left.map(({ id }) => id))
	})
})
