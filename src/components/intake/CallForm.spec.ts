/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import CallForm from './CallForm.vue'
import { fakeServer } from '../../../tests/setup/api.ts'
import { aRequest } from '../../../tests/setup/request.ts'
import { provideSession } from '../../../tests/setup/vocabulary.ts'
import { useSession } from '../../stores/session.ts'
import { emptyCall } from './callValues.ts'

const server = fakeServer()

/** The form as it stands on the page. */
function open() {
	return mount(CallForm, { props: { requestId: null, initial: emptyCall(), restored: false }, attachTo: document.body, global: { stubs: { RouterLink: true } } })
}

describe('taking a call down', () => {
	beforeEach(async () => {
		localStorage.clear()
		provideSession()
		setActivePinia(createPinia())
		await useSession().load()
		server.on('PUT /drafts/0', { data: { values: '{}', savedAt: null } })
		server.on('DELETE /drafts/0', { data: { ok: true } })
		server.on('GET /requests/find?phone=030+23125-101', { data: [] })
	})

	/** @param form - of the page */
	async function fill(form: ReturnType<typeof open>) {
		await form.get('input[name=phone]').setValue('030 23125-101')
		await form.get('input[name=phone]').trigger('focusout')
		await form.get('select[name=district]').setValue('?')
		await form.get('input[name=topics][value=email]').setValue(true)
		await form.get('input[name=consent]').setValue(true)
	}

	it('says what is missing, sends nothing and keeps what was typed', async () => {
		const form = open()
		await form.get('input[name=name]').setValue('Frieda Demo')
		await form.trigger('submit')
		expect(form.get('[role=alert]').findAll('a')).toHaveLength(4)
		expect(server.sent).toEqual([])
		expect((form.get('input[name=name]').element as HTMLInputElement).value).toBe('Frieda Demo')
		form.unmount()
	})

	it('unticks help by phone when there is an e-mail address only, and ticks it again with a number', async () => {
		const form = open()
		await form.findAll('button').find((one) => one.text().startsWith('Add e-mail'))!.trigger('click')
		await form.get('input[name=email]').setValue('frieda@example.org')
		const phone = () => form.get<HTMLInputElement>('input[name=channels][value=phone]').element.checked
		expect(phone()).toBe(false)
		expect(form.text()).toContain('Without a number there is no help by phone.')
		await form.get('input[name=phone]').setValue('030 23125-101')
		expect(phone()).toBe(true)
		form.unmount()
	})

	it('sends a whole call once, and forgets the draft', async () => {
		const form = open()
		await fill(form)
		server.on('POST /requests', { status: 201, data: aRequest() })
		await Promise.all([form.trigger('submit'), form.trigger('submit')])
		await flushPromises()
		expect(server.sent.filter(({ method }) => method === 'POST')).toHaveLength(1)
		expect(form.emitted('saved')?.[0]).toEqual([expect.objectContaining({ codeword: 'Besen' }), false])
		expect(server.sent.at(-1)).toMatchObject({ method: 'DELETE', path: '/drafts/0' })
		expect(Object.keys(localStorage)).toEqual([])
		form.unmount()
	})

	it('leads a refusal of the server to the field, and keeps the draft', async () => {
		const form = open()
		await fill(form)
		server.on('POST /requests', { status: 400, data: { message: 'Diese Nummer gibt es nicht.', field: 'person.phone' } })
		await form.trigger('submit')
		await flushPromises()
		expect(form.get('[role=alert]').text()).toContain('Diese Nummer gibt es nicht.')
		expect(form.get('input[name=phone]').attributes('aria-invalid')).toBe('true')
		expect((form.get('input[name=phone]').element as HTMLInputElement).value).toBe('030 23125-101')
		expect(server.sent.filter(({ method }) => method === 'DELETE')).toEqual([])
		form.unmount()
	})

	it('puts a call down with a number only', async () => {
		const form = open()
		await form.get('input[name=phone]').setValue('030 23125-101')
		server.on('POST /requests', { status: 201, data: aRequest({ state: 'callback' }) })
		await form.findAll('button').find((button) => button.text().includes('Go on later'))!.trigger('click')
		await flushPromises()
		expect(form.emitted('saved')?.[0]?.[1]).toBe(true)
		form.unmount()
	})
})
