/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Found } from '../../api/types.ts'

import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import FoundRequest from './FoundRequest.vue'
import { fakeServer } from '../../../tests/setup/api.ts'
import { aRequest } from '../../../tests/setup/request.ts'
import { provideSession } from '../../../tests/setup/vocabulary.ts'
import { useSession } from '../../stores/session.ts'

const server = fakeServer()
const found: Found = { id: 7, state: 'searching', helper: null, codeword: 'Besen', createdAt: '2026-11-20T09:00:00Z', topics: [] }

/** @param state - of the caller's request */
function hit(state: Found['state'] = 'searching') {
	return mount(FoundRequest, { props: { found: { ...found, state } }, global: { stubs: { RouterLink: true } } })
}

/**
 * @param card - of the request
 * @param label - on the button
 */
async function click(card: ReturnType<typeof hit>, label: string) {
	await card.findAll('button').find((one) => one.text() === label)!.trigger('click')
	await flushPromises()
}

describe('what a caller wishes for an earlier request', () => {
	beforeEach(async () => {
		provideSession()
		setActivePinia(createPinia())
		await useSession().load()
	})

	it('passes a message on to the coordination', async () => {
		server.on('POST /requests/7/calls', { data: aRequest({ id: 7 }) })
		const card = hit()
		await click(card, 'Note a message')
		await card.get('textarea').setValue(' Another day, please. ')
		await click(card, 'Pass the message on')
		expect(server.sent.at(-1)).toMatchObject({ path: '/requests/7/calls', body: { direction: 'in', result: 'left_message', note: 'Another day, please.', followUp: true } })
		expect(card.text()).toContain('Noted.')
	})

	it('withdraws only after the second tap, and then answers as for a withdrawn one', async () => {
		server.on('POST /requests/7/close', { data: aRequest({ id: 7, state: 'withdrawn' }) })
		const card = hit()
		await click(card, 'Withdraw request')
		expect(server.sent).toEqual([])
		await click(card, 'Yes, withdraw')
		expect(server.sent.at(-1)).toMatchObject({ path: '/requests/7/close', body: { outcome: 'no_longer_wanted' } })
		expect(card.text()).toContain('You took this request back.')
		expect(card.findAll('button')).toEqual([])
	})

	it('offers nothing for what is over', () => {
		expect(hit('closed').findAll('button')).toEqual([])
	})
})
