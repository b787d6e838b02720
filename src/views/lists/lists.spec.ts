/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { helper, member, openPage, settle } from '../../../tests/setup/page.ts'

const server = fakeServer()
const coordinator = { ...member, roles: ['member', 'coordinator'] as typeof member.roles, districts: ['north'] }
const preview = { id: 'helper:north:', people: 2, left: 1, withoutMail: 0, names: ['Anna', 'Bert'] }
const message = { id: 7, role: 'helper', district: 'north', topic: null, title: 'Treffen', text: 'Bringt Kuchen mit.', createdAt: '2026-11-20T10:00:00Z', sentAt: '2026-11-20T10:00:00Z' }
const logged = { ...message, from: 'Karla', state: 'sent', people: 2 }
const mine = { ...message, list: 'helper:north:' }
const lists = { wish: null, leftAll: false, lists: [{ id: 'helper::', role: 'helper', district: null, topic: null, left: false }] }

describe('distribution lists', () => {
	it('send nothing before somebody has seen to whom it goes, and then once', async () => {
		server.on('GET /messages?limit=50', { data: [logged] })
		server.on('GET /lists/preview?role=helper&district=north', { data: preview })
		server.on('POST /messages', { data: logged })
		const app = await openPage('/verteiler', coordinator)
		expect(app.page.text()).toContain('Treffen')
		expect(app.page.text()).toContain('to 2 people')
		expect(app.page.text()).not.toContain('Send the message')
		await app.page.find('[name=district]').setValue('north')
		await app.page.find('form').trigger('submit')
		await settle()
		expect(app.page.find('[role=status]').text()).toContain('goes to 2 people')
		expect(app.page.findAll('.list-preview__names li').map((name) => name.text())).toEqual(['Anna', 'Bert'])
		await app.type('title', 'Treffen')
		await app.type('text', 'Bringt Kuchen mit.')
		await app.click('Send the message')
		expect(server.sent.filter(({ method }) => method === 'POST')).toEqual([])
		await app.click('Yes, send it')
		expect(server.sent.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
			{ role: 'helper', district: 'north', topic: null, title: 'Treffen', text: 'Bringt Kuchen mit.', sendKey: expect.stringMatching(/^[\da-f]{32}$/) },
		])
	})

	it('another list is looked at anew', async () => {
		server.on('GET /messages?limit=50', { data: [] })
		server.on('GET /lists/preview?role=helper', { data: preview })
		const app = await openPage('/verteiler', coordinator)
		await app.page.find('form').trigger('submit')
		await settle()
		expect(app.page.text()).toContain('Send the message')
		await app.page.find('[name=role]').setValue('intake')
		expect(app.page.text()).not.toContain('Send the message')
		expect(app.page.find('[name=topic]').exists()).toBe(false)
	})
})

describe('messages to me', () => {
	it('are left with one tap', async () => {
		server.on('GET /me/messages', { data: [mine] })
		server.on('GET /me/lists', { data: lists })
		server.on('PUT /me/lists', { data: { ...lists, lists: [...lists.lists, { id: mine.list, role: 'helper', district: 'north', topic: null, left: true }] } })
		const app = await openPage('/nachrichten', helper)
		expect(app.page.text()).toContain('Bringt Kuchen mit.')
		await app.click('No more messages of this list')
		expect(server.sent.find(({ method }) => method === 'PUT')?.body).toEqual({ wish: null, left: ['helper:north:'] })
		expect(app.page.find('[role=status]').text()).toContain('Helpers, Nord')
		expect(app.page.text()).not.toContain('No more messages of this list')
	})

	it('come as somebody chooses', async () => {
		server.on('GET /me/messages', { data: [] })
		server.on('GET /me/lists', { data: lists })
		server.on('PUT /me/lists', { data: { ...lists, wish: 'notification' } })
		const app = await openPage('/nachrichten', helper)
		await app.page.find('[name=wish][value=notification]').setValue(true)
		await app.page.find('form').trigger('submit')
		await settle()
		expect(server.sent.find(({ method }) => method === 'PUT')?.body).toEqual({ wish: 'notification', left: [] })
		expect(app.page.find('[role=status]').text()).toBe('Saved.')
	})

	it('of all lists are left with one tap, and the page says so', async () => {
		server.on('GET /me/messages', { data: [mine] })
		server.on('GET /me/lists', { data: lists })
		server.on('PUT /me/lists', { data: { ...lists, wish: 'mail', leftAll: true } })
		const app = await openPage('/nachrichten', helper)
		await app.click('No messages at all')
		expect(server.sent.find(({ method }) => method === 'PUT')?.body).toEqual({ wish: 'mail', left: ['::'] })
		expect(app.page.find('[role=status]').text()).toBe('Saved.')
		expect(app.page.text()).toContain('You get no messages of our lists.')
		expect(app.page.text()).not.toMatch(/No messages at all|No more messages of this list/)
	})

	it('come as everything else does, as long as nobody has chosen', async () => {
		server.on('GET /me/messages', { data: [] })
		server.on('GET /me/lists', { data: lists })
		for (const [mailWish, comes] of [['notification', 'notification'], ['daily', 'mail'], ['both', 'mail']] as const) {
			const { page } = await openPage('/nachrichten', { ...helper, mailWish })
			expect((page.find('[name=wish]:checked').element as HTMLInputElement).value, mailWish).toBe(comes)
		}
	})
})
