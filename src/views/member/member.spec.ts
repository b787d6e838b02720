/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { helper, member, openPage } from '../../../tests/setup/page.ts'
import { stagesOf } from '../../components/member/requestStages.ts'
import { isOpen, stateInWords } from '../../components/member/requestState.ts'

const server = fakeServer()

const request = {
	id: 5,
	state: 'arranged',
	district: 'north',
	postalCode: '01234',
	topics: ['first_steps'],
	channels: ['phone'],
	devices: [],
	languages: ['de'],
	firstTime: null,
	slots: [],
	needs: [],
	urgency: 0,
	neededBy: null,
	text: 'Ich brauche Rat.',
	releaseOnAccept: false,
	createdAt: '2026-11-20T09:00:00Z',
	waitingUntil: null,
	codeword: 'Apfelkuchen',
	outcome: null,
	readable: true,
	helperName: 'Mara',
	feedback: false,
	touch: null,
	actions: ['withdraw'],
}

describe('start page', () => {
	beforeEach(() => {
		server.on('GET /appointments/mine', { data: [] })
		server.on('GET /sessions?limit=200', { data: [] })
	})

	it('offers three ways and says that nothing is there yet', async () => {
		server.on('GET /requests?queue=mine', { data: [] })
		const { page } = await openPage('/')
		expect(page.findAll('.start-choice__title').map((title) => title.text())).toEqual(['I need help', 'I want to help', 'Handbook'])
		expect(page.text()).toContain('Nothing yet.')
	})

	it('shows what is mine, with what waits for my answer first', async () => {
		server.on('GET /requests?queue=mine', { data: [{ ...request, wishes: null, id: 3, state: 'closed' }, { ...request, wishes: ['training'] }] })
		server.on('GET /asks/mine', { data: [{ id: 9, state: 'asked', topics: [], deadline: '2026-11-24T17:00:00Z' }, { id: 8, state: 'filled', topics: [] }] })
		server.on('GET /assignments/mine', { data: [{ id: 7, state: 'arranged', topics: [], contactResult: null, report: null, personTold: true }] })
		const { page } = await openPage('/', helper)
		expect(page.findAll('.record-card').map((card) => card.attributes('href'))).toEqual(['/frage/9', '/aufgaben/7', '/anfragen/5', '/anfragen/3'])
		expect(page.find('[href="/anfragen/5"]').text()).toContain('For your group: eine Schulung')
	})

	it('shows my dates: of a task, of my request, and of the sessions I have a seat in', async () => {
		const appointment = { state: 'agreed', startsAt: '2026-11-24T14:00:00Z', channel: 'phone' }
		// One may come along with a task that another one has the appointment of.
		server.on('GET /appointments/mine', { data: [{ ...appointment, id: 1, request: 20, assignment: 99 }, { ...appointment, id: 2, request: 5, assignment: 98 }] })
		const session = { state: 'open', kind: 'training', topic: 'first_steps', startsAt: '2026-11-25T09:00:00Z', minutes: 60 }
		server.on('GET /sessions?limit=200', { data: [
			{ ...session, id: 3, mine: 'seated' },
			{ ...session, id: 4, mine: null },
			{ ...session, id: 6, mine: 'waiting', startsAt: '2026-11-21T09:00:00Z' },
		] })
		server.on('GET /requests?queue=mine', { data: [] })
		server.on('GET /asks/mine', { data: [] })
		server.on('GET /assignments/mine', { data: [{ id: 7, request: 20, state: 'arranged', topics: [], contactResult: null, report: null, personTold: true }] })
		const { page } = await openPage('/', helper)
		expect(page.findAll('.record-card').map((card) => card.attributes('href'))).toEqual(['/aufgaben/7', '/anfragen/5', '/sprechstunden/3', '/aufgaben/7'])
		expect(page.find('[href="/sprechstunden/3"]').text()).toContain('You have a place')
	})

	it('tells those who work at the desk what waits there', async () => {
		server.on('GET /requests?queue=mine', { data: [] })
		server.on('GET /requests/counts', { data: { new: 2, confirm: 1, callback: 3, followup: 4 } })
		const { page } = await openPage('/', { ...member, roles: ['member', 'coordinator'] })
		expect(page.findAll('.desk-work .record-card').map((card) => card.text())).toEqual([
			expect.stringContaining('2 new requests'),
			expect.stringContaining('4 calls are waiting'),
		])
	})

	it('says so when it cannot load, and tries again', async () => {
		server.on('GET /requests?queue=mine', 'offline')
		const app = await openPage('/')
		expect(app.page.find('[role=alert]').text()).toContain('no connection')
		server.on('GET /requests?queue=mine', { data: [{ ...request, wishes: null }] })
		await app.click('Try again')
		expect(app.page.find('.record-card').text()).toContain('Mara gets in touch with you within two days')
	})
})

describe('my request', () => {
	it.each(['done', 'closed', 'withdrawn'])('promises no call any more when it is %s, and an old link leads to how it stands', async (state) => {
		server.on('GET /requests/5', { data: { ...request, state, outcome: null, actions: [] } })
		const { page, router } = await openPage('/anfragen/5/danke')
		expect(router.currentRoute.value.path).toBe('/anfragen/5')
		expect(page.text()).not.toContain('Apfelkuchen')
		expect(page.text()).not.toContain('Who sees what')
	})

	it('says who will call and with which word', async () => {
		server.on('GET /requests/5', { data: request })
		server.on('GET /requests/5/contact', { data: { name: 'Renate', phone: '0351 23125 100', email: 'r@example.org', address: null, contactNote: null } })
		const { page } = await openPage('/anfragen/5')
		expect(page.find('h1').text()).toBe('Somebody helps you')
		expect(page.text()).toContain('Apfelkuchen')
		expect(page.text()).toContain('0351 23125 100')
		expect(page.text()).toContain('r@example.org')
		expect(page.find('[aria-current=step]').text()).toContain('You are helped')
	})

	it('is withdrawn by a second tap', async () => {
		server.on('GET /requests/5', { data: request })
		const app = await openPage('/anfragen/5')
		await app.click('Withdraw request')
		expect(server.sent.filter((call) => call.method === 'POST')).toHaveLength(0)
		server.on('POST /requests/5/close', { data: { ...request, state: 'withdrawn', actions: [] } })
		await app.click('Yes, withdraw')
		expect(server.sent.find((call) => call.method === 'POST')?.body).toEqual({ outcome: 'no_longer_wanted' })
		expect(app.page.find('h1').text()).toBe('You have withdrawn this request')
		expect(app.page.text()).not.toContain('Apfelkuchen')
	})

	it('is corrected with what is known, and keeps the contact data that is not in the form', async () => {
		server.on('GET /requests/5', { data: request })
		server.on('GET /requests/5/contact', { data: { name: 'Renate', phone: '0351 23125 100', email: 'r@example.org', address: null, contactNote: 'laut' } })
		const app = await openPage('/anfragen/5/aendern?schritt=4')
		expect(app.page.text()).toContain('0351 23125 100')
		server.on('PUT /requests/5', { data: request })
		await app.page.find('input[name=consent]').setValue(true)
		await app.click('Save changes')
		expect(server.sent.find((call) => call.method === 'PUT')?.body).toMatchObject({ text: 'Ich brauche Rat.', person: { contactNote: 'laut' } })
		expect(app.router.currentRoute.value.name).toBe('request')
	})
})

describe('how it was', () => {
	it('goes on to the offer only when the answer is noted, and stays with what went wrong', async () => {
		server.on('GET /requests/5', { data: { ...request, state: 'closed', feedback: true, actions: [] } })
		const app = await openPage('/anfragen/5/rueckmeldung')
		await app.page.find('input[name=helpful][value=yes]').setValue(true)
		await app.page.find('form').trigger('submit')
		await app.page.find('form').trigger('submit')
		server.on('POST /requests/5/feedback', 'offline')
		await app.click('Yes, I pass it on')
		expect(app.router.currentRoute.value.name).toBe('request-feedback')
		expect(app.page.text()).toContain('no connection')

		let answer = () => {}
		server.on('POST /requests/5/feedback', { data: { ok: true }, after: new Promise<void>((resolve) => (answer = resolve)) })
		await app.click('Yes, I pass it on')
		expect(app.router.currentRoute.value.name, 'still on the way').toBe('request-feedback')
		answer()
		await vi.waitFor(() => expect(app.router.currentRoute.value).toMatchObject({ name: 'offer-help', query: { thema: 'first_steps' } }))
		expect(server.sent.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([expect.objectContaining({ passOn: 'yes' }), expect.objectContaining({ passOn: 'yes' })])
	})
})

describe('my data', () => {
	it('is shown on the page', async () => {
		server.on('GET /requests?queue=mine&limit=200', { data: [] })
		server.on('GET /me/export/text', { data: { text: 'Alles über Renate' } })
		const app = await openPage('/meine-daten')
		await app.click('Show everything')
		expect(app.page.find('[role=region]').text()).toBe('Alles über Renate')
	})

	it('is deleted only after a second tap, drafts in this browser included', async () => {
		localStorage.setItem('ins_netz_gegangen:draft::ask', '{"text":"x"}')
		server.on('GET /requests?queue=mine&limit=200', { data: [] })
		server.on('DELETE /me/data', { data: { ok: true } })
		server.on('GET /me', { data: { ...helper, helper: null } })
		const app = await openPage('/meine-daten')
		await app.click('Delete everything')
		expect(server.sent.filter((call) => call.method === 'DELETE')).toHaveLength(0)
		await app.click('Yes, delete everything')
		expect(app.page.find('[role=status]').text()).toContain('is deleted')
		expect(localStorage.length).toBe(0)
	})
})

describe('a state in words', () => {
	const states = ['new', 'callback', 'clarified', 'searching', 'accepted', 'arranged', 'done', 'waiting', 'closed', 'withdrawn'] as const

	it.each(states)('%s says how it stands and what comes next', (state) => {
		const words = stateInWords({ state, waitingUntil: null, outcome: null })
		expect(words.title).not.toBe('')
		expect(words.next).not.toBe('')
		expect(stagesOf(state).filter((stage) => stage.when === 'now')).toHaveLength(isOpen(state) ? 1 : 0)
	})

	it('names the day until which a request waits', () => {
		expect(stateInWords({ state: 'waiting', waitingUntil: '2026-12-24', outcome: null }).next).toContain('24')
	})
})
