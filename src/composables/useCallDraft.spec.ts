/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, reactive } from 'vue'
import { fakeServer } from '../../tests/setup/api.ts'
import { REST, useCallDraft } from './useCallDraft.ts'

const server = fakeServer()
const ok = { data: { values: '{}', savedAt: null } }
const puts = () => server.sent.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse((body as { values: string }).values).name)

/** A form with one field on a page. */
function open() {
	const values = reactive({ name: '' })
	let draft!: ReturnType<typeof useCallDraft>
	const page = mount(defineComponent({
		setup() {
			draft = useCallDraft(null, values)
			return () => null
		},
	}))
	return { values, draft, page }
}

/** Until typing has rested long enough. */
async function rest() {
	vi.advanceTimersByTime(REST)
	await flushPromises()
}

describe('useCallDraft', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
		localStorage.clear()
	})
	afterEach(() => vi.useRealTimers())

	it('sends what was typed once typing rests, and nothing of it stays in the browser', async () => {
		const { values, draft, page } = open()
		server.on('PUT /drafts/0', ok)
		values.name = 'E'
		values.name = 'Erna'
		expect(puts()).toEqual([])
		await rest()
		expect(puts()).toEqual(['Erna'])
		expect(draft.state.value).toBe('kept')
		expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
		page.unmount()
	})

	it('does not wait when the window is left', async () => {
		const { values, page } = open()
		server.on('PUT /drafts/0', ok)
		values.name = 'Erna'
		page.unmount()
		await flushPromises()
		expect(puts()).toEqual(['Erna'])
	})

	it('says when the line is gone, and sends by itself when it is back', async () => {
		const { values, draft, page } = open()
		server.on('PUT /drafts/0', 'offline')
		values.name = 'Erna'
		await rest()
		expect(draft.state.value).toBe('failed')
		server.on('PUT /drafts/0', ok)
		window.dispatchEvent(new Event('online'))
		await flushPromises()
		expect([puts(), draft.state.value]).toEqual([['Erna', 'Erna'], 'kept'])
		page.unmount()
	})

	it('never lets an older text arrive after a newer one', async () => {
		const { values, page } = open()
		let arrive = () => {}
		server.on('PUT /drafts/0', { ...ok, after: new Promise<void>((resolve) => {
			arrive = resolve
		}) })
		values.name = 'E'
		await rest()
		values.name = 'Erna'
		await rest()
		expect(puts()).toEqual(['E'])
		arrive()
		await flushPromises()
		expect(puts()).toEqual(['E', 'Erna'])
		page.unmount()
	})

	it('keeps nothing any more once it was sent', async () => {
		const { values, draft, page } = open()
		server.on('PUT /drafts/0', ok)
		server.on('DELETE /drafts/0', { data: { ok: true } })
		values.name = 'Erna'
		await draft.forget()
		values.name = 'Ernas'
		await rest()
		page.unmount()
		await flushPromises()
		expect(server.sent.map(({ method }) => method)).toEqual(['DELETE'])
	})
})
