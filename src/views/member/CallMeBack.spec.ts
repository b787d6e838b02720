/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { openPage } from '../../../tests/setup/page.ts'
import { aRequest } from '../../../tests/setup/request.ts'
import { callTapped } from '../../router/callTap.ts'

const server = fakeServer()
const number = () => (document.querySelector('#field-phone') as HTMLInputElement).value
const sent = () => server.sent.filter(({ method }) => method === 'POST')

/** Opens the page as the link on every page does it. */
function openByTap() {
	callTapped(new MouseEvent('click'))
	return openPage('/rueckruf')
}

describe('call me back', () => {
	it('needs no second tap where number and consent are known, and takes it back in one', async () => {
		server.on('GET /callback', { data: { phone: '+4935812312511', agreed: true, request: null } })
		server.on('POST /callback', { data: aRequest({ id: 4, state: 'callback' }) })
		server.on('POST /requests/4/close', { data: aRequest({ id: 4, state: 'withdrawn' }) })
		const app = await openByTap()
		expect(sent().map(({ path, body }) => [path, body])).toEqual([['/callback', { phone: '03581 2312511', consent: { version: 'c-1', by: 'self' } }]])
		expect(app.page.text()).toContain('03581 2312511')
		await app.click('No, do not call me')
		expect(sent().at(-1)).toMatchObject({ path: '/requests/4/close', body: { outcome: 'no_longer_wanted' } })
		expect(app.page.text()).toContain('we do not call you')
	})

	it('takes another number for the same call', async () => {
		server.on('GET /callback', { data: { phone: '+4935812312511', agreed: true, request: null } })
		server.on('POST /callback', { data: aRequest({ id: 4, state: 'callback' }) })
		const app = await openByTap()
		await app.click('Take another number')
		expect(sent()).toHaveLength(1)
		expect(app.page.text()).toContain('We will call you anyway')
		await app.type('phone', '0351 23125 117')
		await app.click('Yes, call me back')
		expect(sent().at(-1)?.body).toMatchObject({ phone: '0351 23125 117' })
	})

	it.each([
		['the address alone', { phone: '+4935812312511', agreed: true, request: null }, false],
		['words not agreed to', { phone: '+4935812312511', agreed: false, request: null }, true],
		['a call that is to come', { phone: '+4935812312511', agreed: true, request: 4 }, true],
		['no number', { phone: null, agreed: false, request: null }, true],
	])('sends nothing by itself: %s', async (_, data, tap) => {
		server.on('GET /callback', { data })
		await (tap ? openByTap() : openPage('/rueckruf'))
		expect(sent()).toEqual([])
		await openPage('/rueckruf')
		expect(sent()).toEqual([])
	})

	it('shows what went wrong with the number filled in, and sends nothing again by itself', async () => {
		server.on('GET /callback', { data: { phone: '+4935812312511', agreed: true, request: null } })
		server.on('POST /callback', 'offline')
		const app = await openByTap()
		expect(app.page.find('[role=alert]').text()).toContain('no connection')
		expect(number()).toBe('03581 2312511')
		expect(sent()).toHaveLength(1)
	})

	it('knows the number and needs one tap', async () => {
		server.on('GET /callback', { data: { phone: '+4935812312511', agreed: false, request: null } })
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
		server.on('GET /callback', { data: { phone: null, agreed: false, request: null } })
		const app = await openPage('/rueckruf')
		expect(app.page.findAll('input, select, textarea')).toHaveLength(1)
		expect(app.page.text()).toContain('Bist du einverstanden?')
		await app.click('Yes, call me back')
		expect(app.page.find('[role=alert]').text()).toContain('Write down a phone number')
		expect(sent()).toEqual([])
	})

	it('keeps the number when the line is gone, and over a reload', async () => {
		server.on('GET /callback', { data: { phone: null, agreed: false, request: null } })
		server.on('POST /callback', 'offline')
		const app = await openPage('/rueckruf')
		await app.type('phone', '0351 23125 117')
		await app.click('Yes, call me back')
		expect(app.page.find('[role=alert]').text()).toContain('no connection')
		await openPage('/rueckruf')
		expect(number()).toBe('0351 23125 117')
	})

	it('says that a call is to come anyway', async () => {
		server.on('GET /callback', { data: { phone: '+49351', agreed: true, request: 4 } })
		const app = await openPage('/rueckruf')
		expect(app.page.text()).toContain('We will call you anyway')
	})
})
