/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { member, openPage } from '../../../tests/setup/page.ts'

const server = fakeServer()

describe('reporting a barrier', () => {
	it('knows the page, sends once and says so', async () => {
		server.on('POST /barriers', { status: 201, data: { ok: true } })
		const app = await openPage('/barriere?seite=/hilfe')
		await app.type('text', 'Die Schrift ist zu klein.')
		await app.click('Send report')
		expect(server.sent.map(({ body }) => body)).toEqual([{ text: 'Die Schrift ist zu klein.', page: '/hilfe' }])
		expect(app.page.find('[role=status]').text()).toContain('Your report has arrived')
		expect(Object.keys(localStorage)).toEqual([])
	})

	it('sends nothing empty, and keeps the text when the line is gone', async () => {
		server.on('POST /barriers', 'offline')
		const app = await openPage('/barriere')
		await app.click('Send report')
		expect(app.page.find('[role=alert] a').attributes('href')).toBe('#field-text')
		expect(server.sent).toEqual([])
		await app.type('text', 'Zu klein')
		await app.click('Send report')
		const again = await openPage('/barriere')
		expect((again.page.find('textarea').element as HTMLTextAreaElement).value).toBe('Zu klein')
	})

	it('shows what others reported to people of trust only', async () => {
		await openPage('/barriere')
		expect(server.sent).toEqual([])
		server.on('GET /barriers?limit=200', { data: [{ id: 1, at: '2026-11-20T10:00:00Z', text: 'Zu klein', page: '/hilfe' }, { id: 2, at: '2026-11-20T10:00:00Z', text: null, page: null }] })
		const { page } = await openPage('/barriere', { ...member, roles: ['member', 'trust'] })
		expect(page.findAll('.ing-card').map((card) => card.text())).toEqual([expect.stringContaining('Zu klein'), expect.stringContaining('cannot be read')])
	})
})
