/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { openPage } from '../../../tests/setup/page.ts'
import { aRequest } from '../../../tests/setup/request.ts'

const server = fakeServer()

const ROLE = 'Sprecherin'
const consent = 'input[name=consent]'

/** Fills in the first step. */
async function toSecond(...wishes: string[]) {
	const app = await openPage('/gruppe')
	await app.type('name', ' LAG Probe ')
	await app.type('role', ROLE)
	await app.page.find('select').setValue('north')
	for (const wish of wishes) {
		await app.tick(wish)
	}
	await app.click('Next')
	return app
}

/** What was sent to the server as requests. */
const requests = () => server.sent.filter(({ method }) => method === 'POST')

describe('asking for a group', () => {
	it('says what is missing on the first step, each with a way to it', async () => {
		const app = await openPage('/gruppe')
		await app.click('Next')
		expect(app.page.findAll('[role=alert] a').map((link) => link.attributes('href'))).toEqual(['#field-name', '#field-role', '#field-district', '#field-wishes'])
		expect(app.page.text()).toContain('Step 1 of 2')
	})

	it('is sent once, with the topics that helpers know and no number that was not given', async () => {
		const app = await toSecond('training', 'hybrid', 'accounts')
		server.on('POST /requests', { status: 201, data: { id: 8 } })
		server.on('GET /requests/8', { data: aRequest({ id: 8 }) })
		await app.page.find(consent).setValue(true)
		await app.click('Send request')
		expect(requests().map(({ body }) => body)).toEqual([{
			body: { name: 'LAG Probe', role: ROLE, wishes: ['training', 'hybrid', 'accounts'] },
			person: {},
			district: 'north',
			topics: ['hybrid', 'account'],
			channels: [],
			text: null,
			consent: { version: 'c-1', by: 'self' },
			sendKey: expect.stringMatching(/^[\da-f]{32}$/),
		}])
		expect(app.router.currentRoute.value).toMatchObject({ name: 'request', params: { id: '8' } })
		expect(localStorage.length).toBe(0)
	})

	it('wants words for something else, and consent', async () => {
		const app = await toSecond('other')
		await app.click('Send request')
		expect(app.page.findAll('[role=alert] a').map((link) => link.attributes('href'))).toEqual(['#field-text', '#field-consent'])
		expect(requests()).toEqual([])
	})

	it('keeps what was typed over a reload, but not the consent of another day', async () => {
		const before = await toSecond('training')
		await before.type('phone', '0351 23125 100')
		await before.page.find(consent).setValue(true)
		const app = await openPage('/gruppe?schritt=2')
		expect((app.page.find('#field-phone').element as HTMLInputElement).value).toBe('0351 23125 100')
		expect((app.page.find(consent).element as HTMLInputElement).checked).toBe(false)
		await app.click('Back')
		expect((app.page.find('#field-name').element as HTMLInputElement).value).toBe(' LAG Probe ')
	})

	it('lets nobody see the second step before the first is complete', async () => {
		const { page } = await openPage('/gruppe?schritt=2')
		expect(page.text()).toContain('Step 1 of 2')
	})

	it('goes back to the step of a field that the server refused, and loses nothing', async () => {
		const app = await toSecond('training')
		server.on('POST /requests', { status: 400, data: { field: 'body.name', message: 'Dieser Name ist zu lang.' } })
		await app.page.find(consent).setValue(true)
		await app.click('Send request')
		expect(app.page.text()).toContain('Step 1 of 2')
		expect(app.page.find('#field-name-error').text()).toBe('Dieser Name ist zu lang.')
		expect((app.page.find('#field-role').element as HTMLInputElement).value).toBe(ROLE)
	})

	it('sends under the same key again when the answer got lost', async () => {
		const app = await toSecond('training')
		server.on('POST /requests', 'offline')
		await app.page.find(consent).setValue(true)
		await app.click('Send request')
		await app.click('Send request')
		const keys = requests().map(({ body }) => (body as { sendKey: string }).sendKey)
		expect(keys).toEqual([keys[0], keys[0]])
	})
})

describe('correcting the request of a group', () => {
	it('shows what was sent, wants consent anew, and keeps what it does not ask', async () => {
		const contact = { name: null, phone: '0351 23125 100', email: null, address: 'Probeweg 1', contactNote: 'nach 18 Uhr' }
		server.on('GET /requests/8', { data: aRequest({ id: 8, district: 'north', text: 'Für zwölf Leute', body: { name: 'LAG Probe', role: ROLE, wishes: ['training'] } }) })
		server.on('GET /requests/8/contact', { data: contact })
		server.on('PUT /requests/8', { data: aRequest({ id: 8 }) })
		const app = await openPage('/anfragen/8/aendern')
		expect((app.page.find('#field-name').element as HTMLInputElement).value).toBe('LAG Probe')
		await app.tick('accounts')
		await app.click('Next')
		await app.click('Save changes')
		expect(app.page.findAll('[role=alert] a').map((link) => link.attributes('href'))).toEqual(['#field-consent'])
		await app.type('phone', '')
		await app.page.find(consent).setValue(true)
		await app.click('Save changes')
		expect(server.sent.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([expect.objectContaining({
			body: { name: 'LAG Probe', role: ROLE, wishes: ['training', 'accounts'] },
			person: { phone: null, address: 'Probeweg 1', contactNote: 'nach 18 Uhr' },
			district: 'north',
			text: 'Für zwölf Leute',
		})])
		expect(app.router.currentRoute.value).toMatchObject({ name: 'request', params: { id: '8' } })
	})
})
