/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { openPage } from '../../../tests/setup/page.ts'

const server = fakeServer()

/** Fills in everything up to the last step. */
async function toReview() {
	const app = await openPage('/hilfe')
	await app.tick('first_steps')
	await app.click('Next')
	await app.tick('phone')
	await app.type('phone', '0351 23125 100')
	await app.click('Next')
	await app.page.find('select').setValue('north')
	await app.click('Next')
	return app
}

describe('asking for help', () => {
	it('says first that devices are not handed out', async () => {
		const { page } = await openPage('/hilfe')
		expect(page.text()).toContain('We do not hand out devices.')
		expect(page.findAll('h1')).toHaveLength(1)
		expect(document.title).toContain('Step 1 of 4')
	})

	it('goes through four steps and sends once, then says what happens next', async () => {
		const app = await toReview()
		expect(app.page.text()).toContain('Step 4 of 4')
		server.on('POST /requests', { status: 201, data: { id: 5 } })
		server.on('GET /requests/5', { data: { id: 5, state: 'new', codeword: 'Apfelkuchen', topics: ['first_steps'], district: 'north' } })
		await app.page.find('input[name=consent]').setValue(true)
		await app.click('Send request')
		const sent = server.sent.filter((call) => call.method === 'POST')
		expect(sent).toHaveLength(1)
		expect(sent[0]?.body).toMatchObject({ topics: ['first_steps'], channels: ['phone'], person: { phone: '0351 23125 100' }, district: 'north' })
		expect(app.router.currentRoute.value.name).toBe('request-sent')
		expect(app.page.text()).toContain('Apfelkuchen')
		expect(localStorage.length).toBe(0)
	})

	it('sends nothing without consent and says so', async () => {
		const app = await toReview()
		await app.click('Send request')
		expect(server.sent).toHaveLength(0)
		expect(app.page.find('[role=alert]').text()).toContain('We need your consent')
	})

	it('stays on the step until it is complete, and leads to what is missing', async () => {
		const app = await openPage('/hilfe')
		await app.click('Next')
		expect(app.page.text()).toContain('Step 1 of 4')
		expect(app.page.find('[role=alert] a').attributes('href')).toBe('#field-topics')
	})

	it('loses nothing on the way back, by the button and by the browser', async () => {
		const app = await toReview()
		await app.click('Back')
		expect((app.page.find('select').element as HTMLSelectElement).value).toBe('north')
		await app.click('Back')
		expect((app.page.find('#field-phone').element as HTMLInputElement).value).toBe('0351 23125 100')
	})

	it('brings everything back after a reload, but not the consent', async () => {
		const before = await toReview()
		await before.page.find('input[name=consent]').setValue(true)
		const { page } = await openPage('/hilfe?schritt=4')
		expect(page.text()).toContain('0351 23125 100')
		expect((page.find('input[name=consent]').element as HTMLInputElement).checked).toBe(false)
	})

	it('lets nobody jump over a step', async () => {
		const { page } = await openPage('/hilfe?schritt=4')
		expect(page.text()).toContain('Step 1 of 4')
	})

	it('sends under the same key again when the answer got lost, also after a reload', async () => {
		const app = await toReview()
		server.on('POST /requests', 'offline')
		await app.page.find('input[name=consent]').setValue(true)
		await app.click('Send request')
		const again = await openPage('/hilfe?schritt=4')
		await again.page.find('input[name=consent]').setValue(true)
		await again.click('Send request')
		const keys = server.sent.filter(({ method }) => method === 'POST').map(({ body }) => (body as { sendKey: string }).sendKey)
		expect(keys).toEqual([keys[0], keys[0]])
		expect(keys[0]).toMatch(/^[\da-f]{32}$/)
	})

	it('keeps everything when the session is over', async () => {
		const app = await toReview()
		server.on('POST /requests', { status: 401 })
		await app.page.find('input[name=consent]').setValue(true)
		await app.click('Send request')
		expect(app.page.find('[role=alert]').text()).toContain('signed out')
		expect(app.page.text()).toContain('0351 23125 100')
		expect(localStorage.length).toBe(1)
	})

	it('goes to the step of a field that the server refused', async () => {
		const app = await toReview()
		server.on('POST /requests', { status: 400, data: { field: 'person.phone', message: 'Diese Nummer gibt es nicht.' } })
		await app.page.find('input[name=consent]').setValue(true)
		await app.click('Send request')
		expect(app.page.text()).toContain('Step 2 of 4')
		expect(app.page.find('#field-phone-error').text()).toBe('Diese Nummer gibt es nicht.')
	})

	it('takes topic and page along from the handbook', async () => {
		server.on('GET /handbook/first-steps', { data: { title: 'So kommst du hinein' } })
		const { page } = await openPage('/hilfe?thema=first_steps&seite=first-steps')
		expect((page.find('input[value=first_steps]').element as HTMLInputElement).checked).toBe(true)
		expect((page.find('textarea').element as HTMLTextAreaElement).value).toContain('So kommst du hinein')
	})
})
