/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import SettingsForm from './SettingsForm.vue'
import { fakeServer } from '../../../tests/setup/api.ts'
import { bringAlong, member } from '../../../tests/setup/page.ts'
import { presentSettings } from '../../../tests/setup/settings.ts'
import { useSession } from '../../stores/session.ts'

const server = fakeServer()
const settings = presentSettings()

describe('the settings', () => {
	let form: Awaited<ReturnType<typeof open>>

	/** The form as an admin finds it. */
	async function open() {
		const pinia = createPinia()
		setActivePinia(pinia)
		bringAlong({ ...member, roles: ['admin'] })
		await useSession().load()
		return mount(SettingsForm, { props: { settings }, global: { plugins: [pinia] } })
	}

	/**
	 * @param name - of a field
	 */
	function field(name: string): HTMLInputElement {
		return form.get(`input[name=${name}]`).element as HTMLInputElement
	}

	/**
	 * @param words - on a button
	 */
	async function click(words: string) {
		const button = form.findAll('button').find((one) => one.text() === words)!
		await button.trigger(button.attributes('type') === 'submit' ? 'submit' : 'click')
		await flushPromises()
	}

	beforeEach(async () => {
		form = await open()
	})

	it('sends the one field that was changed, and shows what another saved meanwhile', async () => {
		server.reply({ data: { ...settings, closedDays: 10, lambda: 7 } })
		await form.get('input[name=closedDays]').setValue('10')
		await click('Save the settings')
		expect(server.sent).toEqual([{ method: 'PUT', path: '/settings', body: { closedDays: 10, based: { closedDays: 30 } } }])
		expect(field('lambda').value).toBe('7')
	})

	it('answers the question of the handbook alone; what is typed stays unsent', async () => {
		server.reply({ data: { ...settings, publicHandbook: true, publicHandbookDecided: true } })
		await form.get('input[name=closedDays]').setValue('10')
		await click('Yes, open it for everybody')
		expect(server.sent[0]?.body).toEqual({ publicHandbook: true, publicHandbookDecided: true, based: { publicHandbook: false, publicHandbookDecided: false } })
		expect(field('closedDays').value).toBe('10')
		expect(form.text()).not.toContain('May everybody read the handbook')
	})

	it.each([
		['Save mine all the same', { closedDays: 10, based: { closedDays: 5 } }],
		['Take over what the other saved', null],
	])('shows both values when the same was changed: %s', async (choice, then) => {
		server.reply({ status: 409, data: { message: 'x', reason: 'edited', mine: { closedDays: 10 }, theirs: { closedDays: 5 } } })
		await form.get('input[name=closedDays]').setValue('10')
		await click('Save the settings')
		expect(form.get('dl').text()).toMatch(/Days until a closed request loses all names.*Saved now: 5.*Yours: 10/s)
		expect(field('closedDays').value).toBe('10')
		server.reply({ data: { ...settings, closedDays: 10 } })
		await click(choice)
		expect(server.sent[1]?.body ?? null).toEqual(then)
		expect(field('closedDays').value).toBe(then === null ? '5' : '10')
		expect(form.find('dl').exists()).toBe(false)
	})
})
