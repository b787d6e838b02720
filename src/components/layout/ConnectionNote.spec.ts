/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { VueWrapper } from '@vue/test-utils'

import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import ConnectionNote from './ConnectionNote.vue'
import { fakeServer } from '../../../tests/setup/api.ts'
import { getMe } from '../../api/me.ts'

const server = fakeServer()
let note: VueWrapper
afterEach(() => note.unmount())

/**
 * @param path - the page it stands on
 */
async function open(path = '/hilfe?schritt=2') {
	const component = { render: () => null }
	const router = createRouter({ history: createMemoryHistory('/apps/ins_netz_gegangen'), routes: [{ path: '/hilfe', component }, { path: '/aufnahme', name: 'intake', component }] })
	await router.push(path)
	note = mount(ConnectionNote, { global: { plugins: [createPinia(), router] } })
}

/** Any call. */
async function call() {
	await getMe().catch(() => {})
	await flushPromises()
}

describe('ConnectionNote', () => {
	it('is not there as long as all is well, also after a refusal', async () => {
		await open()
		server.reply({ status: 404 })
		await call()
		expect(note.text()).toBe('')
	})

	it('says that the line is gone, until it is back', async () => {
		await open()
		window.dispatchEvent(new Event('offline'))
		await flushPromises()
		expect(note.text()).toContain('What you typed stays here.')
		window.dispatchEvent(new Event('online'))
		await flushPromises()
		expect(note.text()).toBe('')
		server.reply('offline')
		await call()
		expect(note.text()).toContain('no connection')
		server.reply({ data: {} })
		await call()
		expect(note.text()).toBe('')
	})

	it.each([401, 412])('leads back to the same page after signing in again (%i)', async (status) => {
		await open()
		server.reply({ status })
		server.reply({ status })
		await call()
		const link = note.get('a')
		expect(new URL(link.attributes('href')!, 'http://x').searchParams.get('redirect_url')).toBe('/apps/ins_netz_gegangen/hilfe?schritt=2')
		expect(link.attributes('target')).toBeUndefined()
	})

	it('keeps the window of a call open, and says that a new one opens', async () => {
		await open('/aufnahme')
		server.reply({ status: 401 })
		await call()
		expect(note.get('a').attributes('target')).toBe('_blank')
		expect(note.get('a').text()).toContain('new window')
	})

	it('does not clear what the browser says when the session is over', async () => {
		await open()
		server.reply({ status: 401 })
		await call()
		window.dispatchEvent(new Event('online'))
		await flushPromises()
		expect(note.text()).toContain('signed out')
	})
})
