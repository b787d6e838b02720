/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { GroupSession, Me, Seat } from '../../api/types.ts'

import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { member, openPage } from '../../../tests/setup/page.ts'

const server = fakeServer()
const desk: Me = { ...member, roles: ['member', 'coordinator'], districts: ['*'] }
const session: GroupSession = {
	id: 4,
	kind: 'office_hour',
	topic: 'first_steps',
	district: 'north',
	state: 'open',
	startsAt: '2099-12-01T10:00:00Z',
	minutes: 90,
	channel: 'video',
	seats: 2,
	taken: 1,
	waiting: 0,
	mine: null,
	actions: ['sign_up'],
	place: null,
	link: null,
	dialIn: null,
	pin: null,
	text: 'Bring dein Handy mit.',
}
const seat: Seat = { id: 9, name: 'Erna Beispiel', account: false, state: 'invited', callAbout: 'invited', attended: null, request: 7, requestOpen: true }

describe('dates for members', () => {
	it('shows what is to come, and nothing that cannot be joined', async () => {
		server.on('GET /sessions?limit=200', { data: [session, { ...session, id: 5, text: null, actions: [], topic: 'email' }] })
		const { page } = await openPage('/sprechstunden')
		expect(page.findAll('li')).toHaveLength(1)
		expect(page.text()).toContain('Sprechstunde: Erste Schritte')
		expect(page.text()).toContain('One place is free.')
	})

	it('lets people come, wait and sign off', async () => {
		server.on('GET /sessions/4', { data: { ...session, taken: 2 } })
		const app = await openPage('/sprechstunden/4')
		server.on('POST /sessions/4/seat', { data: { ...session, taken: 2, waiting: 1, mine: 'waiting', actions: ['leave'] } })
		await app.click('Put me on the waiting list')
		expect(app.page.text()).toContain('You are on the waiting list.')
		server.on('DELETE /sessions/4/seat', { data: session })
		await app.click('Sign off')
		await app.click('Yes, sign me off')
		expect(app.page.text()).toContain('I come')
	})

	it('says why it did not work, and shows how it stands', async () => {
		server.on('GET /sessions/4', { data: session })
		const app = await openPage('/sprechstunden/4')
		server.on('POST /sessions/4/seat', { status: 409, data: { message: 'Das geht nicht mehr.', reason: 'state' } })
		server.on('GET /sessions/4', { data: { ...session, state: 'cancelled', actions: [] } })
		await app.click('I come')
		expect(app.page.text()).toContain('Das geht nicht mehr.')
		expect(app.page.text()).toContain('This date is cancelled.')
	})
})

describe('dates at the desk', () => {
	it('begins with what a proposal brings along, and invites', async () => {
		window.history.replaceState({ topic: 'first_steps', district: 'north', requests: [7] }, '')
		const app = await openPage('/koordination/sprechstunden/neu', desk)
		expect(app.page.text()).toContain('One person with an open request is invited.')
		await app.type('startsAt', '2099-12-01T11:00')
		await app.type('place', 'Treff')
		server.on('POST /sessions', { status: 201, data: session })
		server.on('GET /sessions/4', { data: { ...session, actions: ['see_people', 'enter', 'change', 'cancel'] } })
		server.on('GET /sessions/4/people', { data: [seat] })
		await app.click('Save and invite')
		expect(server.sent.find(({ method }) => method === 'POST')?.body).toMatchObject({ topic: 'first_steps', district: 'north', requests: [7], place: 'Treff', link: null })
		expect(app.router.currentRoute.value.path).toBe('/koordination/sprechstunden/4')
		expect(app.page.text()).toContain('Erna Beispiel')
		window.history.replaceState(null, '')
	})

	it('says yes for somebody who was called', async () => {
		server.on('GET /sessions/4', { data: { ...session, actions: ['see_people', 'enter', 'change', 'cancel'] } })
		server.on('GET /sessions/4/people', { data: [seat] })
		const app = await openPage('/koordination/sprechstunden/4', desk)
		server.on('POST /seats/9/accept', { data: { ...seat, state: 'seated', callAbout: null } })
		server.on('GET /sessions/4/people', { data: [{ ...seat, state: 'seated', callAbout: null }] })
		await app.click('Comes')
		expect(app.page.text()).toContain('Signed up.')
		expect(app.page.text()).toContain('has a place')
	})

	it('signs somebody up on the phone', async () => {
		server.on('GET /sessions/4', { data: { ...session, actions: ['see_people', 'enter'] } })
		server.on('GET /sessions/4/people', { data: [] })
		const app = await openPage('/koordination/sprechstunden/4', desk)
		await app.click('Enter a person')
		await app.type('name', 'Rosa Beispiel')
		await app.type('phone', '0351 23125 119')
		await app.page.find('#field-agreed').setValue(true)
		server.on('POST /sessions/4/people', { status: 201, data: { ...seat, name: 'Rosa Beispiel', state: 'waiting' } })
		await app.click('Sign up')
		expect(server.sent.find(({ method }) => method === 'POST')?.body).toMatchObject({ person: { name: 'Rosa Beispiel', phone: '0351 23125 119', email: null }, consent: { by: 'phone' } })
		expect(app.page.text()).toContain('Rosa Beispiel: on the waiting list')
	})

	it('notes who was there and whose request is solved', async () => {
		server.on('GET /sessions/4', { data: { ...session, actions: ['see_people', 'note_attendance'] } })
		server.on('GET /sessions/4/people', { data: [{ ...seat, state: 'seated', callAbout: null }, { ...seat, id: 10, name: 'Kurt', state: 'left' }] })
		const app = await openPage('/koordination/sprechstunden/4', desk)
		expect(app.page.text()).not.toContain('Kurt')
		await app.page.find('input[name="there-9"]').setValue(true)
		await app.page.find('input[name="solved-9"]').setValue(true)
		server.on('PUT /sessions/4/attendance', { data: session })
		await app.click('Save')
		expect(server.sent.find(({ method }) => method === 'PUT')?.body).toEqual({ people: [{ seat: 9, attended: true, solved: true }] })
		expect(app.page.text()).toContain('Noted who was there.')
	})
})
