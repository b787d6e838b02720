/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { openPage } from '../../../tests/setup/page.ts'
import { aRequest } from '../../../tests/setup/request.ts'

const server = fakeServer()
const number = () => (document.querySelector('#field-phone') as HTMLInputElement).value
const sent = () => server.sent.filter(({ method }) => method === 'POST')

describe('call me back', () => {
	it('knows the number and needs one tap', async () => {
		server.on('GET /callback', { data: { phone: '+4935812312511', request: null } })
		server.on('POST /callback', { data: aRequest({ state: 'callback' }) })
		const app = await openPage('/rueckruf')
		expect(number()).toBe('03581 2312511')
		await app.click('Yes, call me back')
		expect(sent().map(({ body }) => body)).toEqual([{ phone: '03581 2312511', consent: { version: 'c-1', by: 'self' } }])
		expect(app.page.find('h1').text()).toBe('We will call you')
		expect(document.activeElement).toBe(app.page.find('h1').element)
		expect(app.page.text()).toContain('Besen')
		expect(Object.keys(localStorage)).toEqual([])
	})

	it('asks for nothing but the number, and shows what is agreed to', async () => {
		server.on('GET /callback', { data: { phone: null, request: null } })
		const app = await openPage('/rueckruf')
		expect(app.page.findAll('input, select, textarea')).toHaveLength(1)
		expect(app.page.text()).toContain('Bist du einverstanden?')
		await app.click('Yes, call me back')
		expect(app.page.find('[role=alert]').text()).toContain('Write down a phone number')
		expect(sent()).toEqual([])
	})

	it('keeps the number when the line is gone, and over a reload', async () => {
		server.on('GET /callback', { data: { phone: null, request: null } })
		server.on('POST /callback', 'offline')
		const app = await openPage('/rueckruf')
		await app.type('phone', '0351 23125 117')
		await app.click('Yes, call me back')
		expect(app.page.find('[role=alert]').text()).toContain('no connection')
		await openPage('/rueckruf')
		expect(number()).toBe('0351 23125 117')
	})

	it('says that a call is to come anyway', async () => {
		server.on('GET /callback', { data: { phone: '+49351', request: 4 } })
		const app = await openPage('/rueckruf')
		expect(app.page.text()).toContain('We will call you anyway')
	})
})
