/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Assignment, AssignmentListItem, Contact, Found, MyAsk, Request, RequestListItem } from '../../src/api/types.ts'
import type { Account, Server } from '../server/server.ts'
import type { Places } from '../server/world.ts'

import { beforeAll, describe, expect, it } from 'vitest'
import { OcsClient } from '../server/ocs.ts'
import { askForHelp, CALLER, inDays, offerHelp, SAXONY, takeDown } from '../server/world.ts'
import { bell, press } from './bell.ts'

/**
 * The main job from the first call to the last, as six people do it. The steps build on each other.
 *
 * @param server - gives the server once it runs
 * @param places - where the people live
 */
export function mainJob(server: () => Server, places: Places = SAXONY): void {
	const district = places.home
	describe('main job', () => {
		let as: (account: Account) => OcsClient
		let helpers: number[]
		let request: Request
		let own: Request

		beforeAll(() => {
			const clients = new Map<Account, OcsClient>()
			as = (account) => {
				const client = clients.get(account) ?? new OcsClient(server().place, account)
				clients.set(account, client)
				return client
			}
		})

		const current = () => as('koordination').ok<Request>('GET', `/requests/${request.id}`)

		it('two members offer help', async () => {
			helpers = [(await offerHelp(as('helferin'), { district })).id, (await offerHelp(as('helfer'), { district })).id]
			expect(new Set(helpers).size).toBe(2)
		})

		it('a member asks for help and sees it among the own requests', async () => {
			own = await askForHelp(as('mitglied'), { district })
			expect(own.state).toBe('new')
			const mine = await as('mitglied').ok<RequestListItem[]>('GET', '/requests?queue=mine')
			expect(mine.map(({ id }) => id)).toContain(own.id)
		})

		it('intake takes a call from somebody without account and gets a codeword', async () => {
			request = await takeDown(as('aufnahme'), { district })
			expect(request.state).toBe('new')
			expect(request.codeword).not.toBe('')
			expect(JSON.stringify(request)).not.toContain(CALLER.name)
		})

		it('intake finds it again by the number in another spelling', async () => {
			const found = await as('aufnahme').ok<Found[]>('GET', `/requests/find?phone=${encodeURIComponent('+49 (351) 23125-117')}`)
			expect(found).toMatchObject([{ id: request.id, codeword: request.codeword, helper: null }])
		})

		it('nobody but the desk sees it', async () => {
			for (const account of ['mitglied', 'helferin', 'koordination-goerlitz'] as const) {
				expect((await as(account).app('GET', `/requests/${request.id}`)).status).toBe(404)
				expect((await as(account).app('GET', `/requests/${request.id}/contact`)).status).toBe(404)
			}
		})

		it('outside the group there is no such app', async () => {
			expect((await as('aussen').app('GET', '/me')).status).toBe(404)
		})

		it('the coordinator finds it in the queue and asks both helpers', async () => {
			const queue = await as('koordination').ok<RequestListItem[]>('GET', '/requests?queue=new')
			expect(queue.map(({ id }) => id)).toEqual(expect.arrayContaining([request.id, own.id]))
			request = await as('koordination').ok<Request>('POST', `/requests/${request.id}/asks`, { helpers, deadline: inDays(2) })
			expect(request.state).toBe('searching')
			expect(request.asks.map(({ state }) => state)).toEqual(['asked', 'asked'])
		})

		it('both get a notification with two buttons that names nobody', async () => {
			for (const account of ['helferin', 'helfer'] as const) {
				const [notification, ...more] = await bell(as(account))
				expect(more).toEqual([])
				expect(notification!.subject).toBe('Kannst du helfen?')
				expect(notification!.actions.map(({ label, type, primary }) => ({ label, type, primary }))).toEqual([
					{ label: 'Annehmen', type: 'POST', primary: true },
					{ label: 'Ablehnen', type: 'POST', primary: false },
				])
				expect(JSON.stringify(notification)).not.toContain(CALLER.name)
			}
		})

		it('a helper reads what is needed, but not who needs it', async () => {
			const [ask] = await as('helferin').ok<MyAsk[]>('GET', '/asks/mine')
			expect(ask).toMatchObject({ request: request.id, topics: ['bbb_join'], channel: 'phone', state: 'asked' })
			expect(JSON.stringify(ask)).not.toMatch(/Erna|23125/)
		})

		it('one declines with the button in the bell, and the notification goes', async () => {
			const [notification] = await bell(as('helfer'))
			expect((await press(as('helfer'), notification!, 'Ablehnen')).status).toBe(200)
			expect(await bell(as('helfer'))).toEqual([])
			expect((await current()).state).toBe('searching')
		})

		it('the other accepts with the button', async () => {
			const [notification] = await bell(as('helferin'))
			expect((await press(as('helferin'), notification!, 'Annehmen')).status).toBe(200)
			request = await current()
			expect(request.state).toBe('accepted')
			expect(request.asks.map(({ state }) => state).sort()).toEqual(['accepted', 'declined'])
		})

		it('a yes releases nothing yet', async () => {
			expect((await as('helferin').app('GET', `/assignments/${acceptedAsk(request)}`)).status).toBe(404)
		})

		it('who declined cannot accept any more', async () => {
			const declined = request.asks.find(({ state }) => state === 'declined')!.id
			expect(await as('helfer').app('POST', `/asks/${declined}/accept`)).toMatchObject({ status: 409, data: { reason: 'state' } })
		})

		it('the coordinator reads the contact and confirms', async () => {
			const contact = await as('koordination').ok<Contact>('GET', `/requests/${request.id}/contact`)
			expect(contact).toMatchObject({ name: CALLER.name, contactNote: CALLER.contactNote })
			const ask = acceptedAsk(request)
			request = await as('koordination').ok<Request>('POST', `/requests/${request.id}/confirm`, { ask })
			expect(request.state).toBe('arranged')
		})

		it('the helper reads contact and codeword, nobody else does', async () => {
			const [item] = await as('helferin').ok<AssignmentListItem[]>('GET', '/assignments/mine')
			expect(item).not.toHaveProperty('contact')
			const assignment = await as('helferin').ok<Assignment>('GET', `/assignments/${item!.id}`)
			expect(assignment.contact.name).toBe(CALLER.name)
			expect(assignment.contact.phone?.replace(/\D/g, '')).toMatch(/35123125117$/)
			expect(assignment.codeword).toBe(request.codeword)
			for (const account of ['helfer', 'mitglied', 'koordination-goerlitz'] as const) {
				expect((await as(account).app('GET', `/assignments/${item!.id}`)).status).toBe(404)
			}
		})

		it('the helper calls and reports that it is done', async () => {
			await as('helferin').ok('POST', `/assignments/${acceptedAsk(request)}/contacted`, { result: 'reached' })
			await as('helferin').ok('POST', `/assignments/${acceptedAsk(request)}/report`, { result: 'done' })
			expect((await current()).state).toBe('done')
		})

		it('the coordinator closes, and the helper loses the contact at once', async () => {
			const assignment = acceptedAsk(request)
			request = await as('koordination').ok<Request>('POST', `/requests/${request.id}/close`, { outcome: 'solved' })
			expect(request).toMatchObject({ state: 'closed', outcome: 'solved' })
			expect((await as('helferin').app('GET', `/assignments/${assignment}`)).status).toBe(404)
		})

		it('the desk can say what became of it', async () => {
			const events = await as('koordination').ok<{ kind?: string }[]>('GET', `/events?request=${request.id}`)
			expect(events.length).toBeGreaterThanOrEqual(6)
			expect(JSON.stringify(events)).not.toMatch(/Erna|23125/)
		})

		it('the member withdraws the own request', async () => {
			own = await as('mitglied').ok<Request>('POST', `/requests/${own.id}/close`, { outcome: 'no_longer_wanted' })
			expect(own.state).toBe('withdrawn')
		})
	})
}

/**
 * The ask that became the assignment: it keeps its id.
 */
function acceptedAsk({ asks }: Request): number {
	return asks.find(({ state }) => state === 'accepted')!.id
}
