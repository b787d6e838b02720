/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { helper, member, openPage } from '../../../tests/setup/page.ts'

const server = fakeServer()
const question = { title: 'Wer hilft?', text: 'Viele brauchen Hilfe.', open: true, answer: null }
const answers = () => server.sent.filter(({ method }) => method === 'PUT').map(({ path, body }) => [path, body])

describe('the page behind the link of an appeal', () => {
	it('asks who wants to be asked later when, and counts from the day of the server', async () => {
		server.on('GET /questions/abcdefgh', { data: question })
		server.on('PUT /questions/abcdefgh', { data: { ok: true } })
		const app = await openPage('/abfrage/abcdefgh?l=info', member)
		await app.click('Not now')
		await app.click('Send answer')
		expect(answers()).toEqual([['/questions/abcdefgh', { answer: 'later', askAgainOn: '2027-02-22', list: 'info' }]])
		expect(app.page.find('[role=status]').text()).toContain('Thank you')
	})

	it('takes no offer before the rules are accepted, and asks a helper nothing twice', async () => {
		server.on('GET /questions/abcdefgh', { data: question })
		server.on('PUT /questions/abcdefgh', { data: { ok: true } })
		const first = await openPage('/abfrage/abcdefgh', member)
		await first.click('I can help')
		expect(first.page.text()).toContain('I agree to these rules')
		await first.click('Offer help')
		expect(answers()).toEqual([])
		const second = await openPage('/abfrage/abcdefgh', helper)
		await second.click('I can help')
		expect(answers()).toEqual([['/questions/abcdefgh', { answer: 'help', list: null }]])
	})

	it('says that it is closed', async () => {
		server.on('GET /questions/abcdefgh', { data: { ...question, open: false } })
		const { page } = await openPage('/abfrage/abcdefgh', member)
		expect(page.text()).toContain('This question is closed')
		expect(page.findAll('button').map((button) => button.text())).not.toContain('I can help')
	})
})
