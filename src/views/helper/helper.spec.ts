/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { helper, member, openPage, vocabulary } from '../../../tests/setup/page.ts'
import { task } from '../../../tests/setup/task.ts'

const server = fakeServer()

const ask = { id: 9, request: 4, state: 'asked', deadline: '2026-11-24T17:00:00Z', topics: ['first_steps'], channel: 'phone', district: 'north', device: null, slots: [], text: 'Mit dem Tablet.' }

/** The pages of a helper who is asked and has nothing to do yet. */
function asked(changes = {}) {
	server.on('GET /asks/mine?limit=200', { data: [{ ...ask, ...changes }] })
	server.on('GET /assignments/mine?limit=200', { data: [] })
}

describe('being asked', () => {
	it('shows what is needed, and a yes and three ways of saying no', async () => {
		asked()
		const { page } = await openPage('/frage/9', helper)
		expect(page.text()).toContain('Mit dem Tablet.')
		expect(page.findAll('button').map((button) => button.text())).toEqual(['Accept', 'Not this one', 'Not now', 'This topic never'])
	})

	it('says yes', async () => {
		asked()
		const app = await openPage('/frage/9', helper)
		server.on('POST /asks/9/accept', { data: { ...ask, state: 'accepted' } })
		asked({ state: 'accepted' })
		await app.click('Accept')
		expect(app.page.text()).toContain('The coordination confirms it soon')
	})

	it('reads in friendly words that somebody was quicker', async () => {
		asked()
		const app = await openPage('/frage/9', helper)
		server.on('POST /asks/9/accept', { status: 409, data: { message: 'x', reason: 'filled' } })
		asked({ state: 'filled' })
		await app.click('Accept')
		expect(app.page.find('[role=status]').text()).toContain('Thank you for being ready!')
		expect(app.page.findAll('button')).toHaveLength(0)
	})

	it('says no with a reason', async () => {
		asked()
		const app = await openPage('/frage/9', helper)
		server.on('POST /asks/9/decline', { data: { ...ask, state: 'declined' } })
		asked({ state: 'declined' })
		await app.click('This topic never')
		expect(app.page.text()).toContain('Shall we never ask you about this topic again?')
		await app.click('Yes, take it out of my offer')
		expect(server.sent.find((call) => call.method === 'POST')?.body).toEqual({ reason: 'never_topic', dropTopics: ask.topics })
		expect(app.page.text()).toContain('You have said no. That is fine.')
	})

	it('says the same of an ask that is not there and one that is not mine', async () => {
		asked()
		const { page } = await openPage('/frage/10', helper)
		expect(page.find('[role=alert]').text()).toContain('not here any more')
	})
})

describe('a task', () => {
	it('shows name, number to tap and codeword', async () => {
		server.on('GET /assignments/9', { data: task })
		const { page } = await openPage('/aufgaben/9', helper)
		expect(page.text()).toContain('Otto Beispiel')
		expect(page.find('a[href^="tel:"]').attributes('href')).toBe('tel:035123125044')
		expect(page.text()).toContain('Lindenblüte')
	})

	it('notes a call in one tap', async () => {
		server.on('GET /assignments/9', { data: task })
		const app = await openPage('/aufgaben/9', helper)
		server.on('POST /assignments/9/contacted', { data: task })
		server.on('GET /assignments/9', { data: { ...task, contactResult: 'reached' } })
		await app.click('Reached')
		expect(server.sent.find((call) => call.method === 'POST')?.body).toEqual({ result: 'reached' })
		expect(app.page.text()).toContain('Noted: reached.')
	})

	it('asks for an answer before it sends a report', async () => {
		server.on('GET /assignments/9', { data: task })
		const app = await openPage('/aufgaben/9', helper)
		await app.page.find('form').trigger('submit')
		expect(app.page.text()).toContain('Choose one of the answers.')
		expect(server.sent.filter((call) => call.method === 'POST')).toHaveLength(0)
	})

	it.each(['-5', '6001', 'lange'])('does not drop %s minutes unsaid', async (minutes) => {
		server.on('GET /assignments/9', { data: task })
		const app = await openPage('/aufgaben/9', helper)
		await app.page.find('input[name=result][value=done]').setValue(true)
		await app.page.find('input[name=minutes]').setValue(minutes)
		await app.page.find('form').trigger('submit')
		expect(app.page.find('[role=alert] a').attributes('href')).toBe('#field-minutes')
		expect(server.sent.filter((call) => call.method === 'POST')).toHaveLength(0)
	})

	it('is handed back only after a second tap', async () => {
		server.on('GET /assignments/9', { data: task })
		const app = await openPage('/aufgaben/9', helper)
		await app.click('Hand the task back')
		expect(server.sent.filter((call) => call.method === 'POST')).toHaveLength(0)
		server.on('POST /assignments/9/return', { data: { ok: true } })
		asked({ state: 'withdrawn' })
		await app.click('Yes, hand back')
		expect(app.router.currentRoute.value.name).toBe('tasks')
	})

	it('warns as long as the person does not know who calls', async () => {
		server.on('GET /assignments/9', { data: { ...task, personTold: false } })
		const { page } = await openPage('/aufgaben/9', helper)
		expect(page.text()).toContain('Please wait with the call')
		expect(page.find('a[href^="tel:"]').exists()).toBe(false)
	})

	it('says when the server cannot read the contact data any more', async () => {
		server.on('GET /assignments/9', { data: { ...task, readable: false } })
		const { page } = await openPage('/aufgaben/9', helper)
		expect(page.text()).toContain('A part is not readable')
	})
})

describe('offering help', () => {
	it('needs district, ways and the helper code, and fills in the usual topics', async () => {
		const app = await openPage('/helfen', member)
		expect(app.page.text()).toContain('Zweite Regel.')
		await app.click('Offer help')
		expect(app.page.findAll('[role=alert] a').map((link) => link.attributes('href'))).toEqual(['#field-district', '#field-channels', '#field-agreed'])

		await app.page.find('#field-district').setValue('north')
		await app.tick('phone')
		await app.page.find('input[name=agreed]').setValue(true)
		server.on('PUT /helpers/me', { data: { id: 7, user: 'u', name: 'R', district: 'north', channels: ['phone'], topics: { first_steps: 2 }, capacity: 2, load: 0, agreement: 'a-1' } })
		server.on('GET /me', { data: helper })
		await app.click('Offer help')
		expect(server.sent[0]?.body).toMatchObject({ district: 'north', channels: ['phone'], agreement: vocabulary.agreement.version, topics: { first_steps: 2 }, capacity: 2 })
		expect(app.page.find('[role=status]').text()).toContain('Your offer is saved')
		expect(app.page.find('h1').text()).toBe('My offer')
	})

	it('asks who lives elsewhere for ties instead, and lets nobody visit from there', async () => {
		const app = await openPage('/helfen', member)
		await app.page.find('#field-district').setValue('elsewhere')
		await app.tick('on_site')
		await app.click('Offer help')
		expect(app.page.findAll('[role=alert] a').map((link) => link.attributes('href'))).toEqual(['#field-ties', '#field-channels', '#field-agreed'])
	})
})
