/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Me } from '../api/types.ts'

import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../tests/setup/api.ts'
import { helper, member, openPage } from '../../tests/setup/page.ts'
import { aRequest } from '../../tests/setup/request.ts'
import { task } from '../../tests/setup/task.ts'

const server = fakeServer()

type App = Awaited<ReturnType<typeof openPage>>

interface FormUnderTest {
	name: string
	path: string
	me: Me
	/** What the server gives to show the form, and after it was sent. */
	serve: () => void
	/** To the form, from the address. */
	reach?: (app: App) => Promise<void>
	fill: (app: App) => Promise<void>
	/** What stands in it. */
	read: (app: App) => string[]
	send: (app: App) => Promise<void>
	/** One path of the server that takes it. */
	call: string
}

const value = (app: App, field: string) => (app.page.find(`#field-${field}`).element as HTMLInputElement).value
const ticked = (app: App, name: string) => (app.page.find(`input[name="${name}"]:checked`).element as HTMLInputElement).value
const answer = (app: App, name: string, id: string) => app.page.find(`input[name="${name}"][value="${id}"]`).setValue(true)

/** Each form that is no step of asking or offering; those keep what is typed as well and are tested at their pages. */
const forms: FormUnderTest[] = [
	{
		name: 'the answers of whoever was helped',
		path: '/anfragen/4/rueckmeldung',
		me: member,
		serve: () => server.on('GET /requests/4', { data: aRequest({ id: 4, feedback: true }) }),
		fill: async (app) => {
			await answer(app, 'helpful', 'partly')
			await answer(app, 'again', 'yes')
		},
		read: (app) => [ticked(app, 'helpful'), ticked(app, 'again')],
		send: async (app) => {
			await app.click('Next')
			await app.click('Send answers')
		},
		call: 'POST /requests/4/feedback',
	},
	{
		name: 'the answers of a helper',
		path: '/aufgaben/9/fragen',
		me: helper,
		serve: () => {},
		fill: (app) => answer(app, 'helpful', 'yes'),
		read: (app) => [ticked(app, 'helpful')],
		send: async (app) => {
			await app.click('Next')
			await app.click('Send answers')
		},
		call: 'POST /assignments/9/feedback',
	},
	{
		name: 'how a task went',
		path: '/aufgaben/9',
		me: helper,
		serve: () => server.on('GET /assignments/9', { data: task }),
		fill: async (app) => {
			await answer(app, 'result', 'done')
			await app.type('minutes', '40')
			await app.type('note', 'Der Ton ging erst nicht.')
		},
		read: (app) => [ticked(app, 'result'), value(app, 'minutes'), value(app, 'note')],
		send: (app) => app.click('Send answer'),
		call: 'POST /assignments/9/report',
	},
	{
		name: 'when to ask again',
		path: '/abfrage/abcdefgh',
		me: member,
		serve: () => server.on('GET /questions/abcdefgh', { data: { title: 'Wer hilft?', text: 'Viele brauchen Hilfe.', open: true, answer: null } }),
		reach: (app) => app.click('Not now'),
		fill: (app) => answer(app, 'months', '6'),
		read: (app) => [ticked(app, 'months')],
		send: (app) => app.click('Send answer'),
		call: 'PUT /questions/abcdefgh',
	},
	{
		name: 'a barrier',
		path: '/barriere',
		me: member,
		serve: () => {},
		fill: (app) => app.type('text', 'Die Schrift ist zu klein.'),
		read: (app) => [value(app, 'text')],
		send: (app) => app.click('Send report'),
		call: 'POST /barriers',
	},
]

/** Everything that is kept, whoever looks for it. */
const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]

describe.each(forms)('$name', ({ path, me, serve, reach, fill, read, send, call }) => {
	/** As it is opened the first time, or again after a reload. */
	async function open() {
		serve()
		const app = await openPage(path, me)
		await reach?.(app)
		return app
	}

	it('is still there after a reload and a call that did not arrive, and gone once it is sent', async () => {
		const app = await open()
		await fill(app)
		const filled = read(app)
		server.on(call, 'offline')
		await send(app)
		const again = await open()
		expect(read(again)).toEqual(filled)
		expect(kept()).toHaveLength(1)
		server.on(call, { data: task })
		await send(again)
		expect(kept()).toEqual([])
	})
})
