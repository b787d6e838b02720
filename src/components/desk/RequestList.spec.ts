/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RequestListItem } from '../../api/types.ts'

import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
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
	const open = (items: RequestListItem[]) => {
		drawn = 0
		return mount(RequestList, { props: { items, label: 'Neu' }, global: { stubs: { RequestCard } } })
	}

	it('is one list, whatever its parts', () => {
		const list = open(requests(1, 120))
		expect(list.findAll('[role=list]').map((one) => one.attributes('aria-label'))).toEqual(['Neu'])
		expect(list.findAll('ul:not([role=presentation])')).toHaveLength(0)
		expect(list.findAll('[role=listitem]').map((one) => Number(one.text()))).toEqual(requests(1, 120).map(({ id }) => id))
	})

	it('draws only what is new when more come', async () => {
		const first = requests(1, 100)
		const list = open(first)
		await list.setProps({ items: [...first, ...requests(101, 50)] })
		expect(list.findAll('[role=listitem]')).toHaveLength(150)
		expect(drawn).toBe(150)
	})

	it('draws everything anew when it was read again', async () => {
		const list = open(requests(1, 60))
		await list.setProps({ items: requests(1, 60) })
		expect(drawn).toBe(120)
	})

	it('shows what is left when one in the middle is gone', async () => {
		const all = requests(1, 60)
		const list = open(all)
		const left = all.filter(({ id }) => id !== 10)
		await list.setProps({ items: left })
		expect(list.findAll('[role=listitem]').map((one) => Number(one.text()))).toEqual(left.map(({ id }) => id))
	})
})
