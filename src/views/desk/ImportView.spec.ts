/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { member, openPage, settle } from '../../../tests/setup/page.ts'

const server = fakeServer()
const desk = { ...member, roles: ['member', 'coordinator'] as typeof member.roles }
const line = { line: 2, status: 'created', field: null, message: null, answer: null, who: 'a', note: null, record: null }

async function opened(text: string) {
	server.reply({ data: [] })
	const app = await openPage('/koordination/tabellen', desk)
	const input = app.page.find('input[type=file]')
	Object.defineProperty(input.element, 'files', { value: [new File([text], 'liste.csv')] })
	server.reply({ data: { map: null } })
	await input.trigger('change')
	await flushPromises()
	// Reading a file takes a turn of its own.
	await expect.poll(() => app.page.text()).toMatch(/Check \d+ lines?|nothing in this file/)
	return app
}

describe('a table on its way in', () => {
	it('is looked at first; only the columns that mean something and the lines that can be are sent', async () => {
		const app = await opened('Name;Telefon;Geheim\nOtto;1;x\nErna;2;y')
		server.reply({ data: { ok: true } })
		server.reply({ data: [line, { ...line, line: 3, status: 'unclear', field: 'phone', message: 'Please check the number.', who: null }] })
		await app.click('Check 2 lines')
		expect(server.sent.at(-1)).toMatchObject({ path: '/imports/check', body: { kind: 'helpers', source: 'table', columns: [{ field: 'name' }, { field: 'phone' }], lines: [{ line: 2, cells: ['Otto', '1'] }, { line: 3, cells: ['Erna', '2'] }] } })
		expect(app.page.text()).toContain('Unclear: 1')
		expect(app.page.text()).toContain('Please check the number.')
		await app.page.find('input[type=checkbox]').setValue(true)
		server.reply({ data: { import: 5, lines: [{ ...line, record: 7 }] } })
		server.reply({ data: [] })
		await app.click('Make 1 entry')
		await flushPromises()
		const sent = server.sent.find(({ method, path }) => method === 'POST' && path === '/imports')!
		expect(sent.body).toMatchObject({ consent: 'c-1', lines: [{ line: 2 }] })
		expect(JSON.stringify(server.sent.map(({ body }) => body))).not.toContain('Geheim;')
		expect(app.page.text()).toContain('1 entries are made.')
	})

	it('is still there when somebody looks something up meanwhile, and gone when all is entered', async () => {
		const app = await opened('Name;Telefon\nOtto;1')
		server.reply({ data: { ok: true } })
		server.reply({ data: [{ ...line, status: 'unclear', field: 'known', message: 'There is already an open request.' }] })
		await app.click('Check 1 line')
		const away = async () => {
			await app.router.push('/handbuch')
			await settle()
			server.reply({ data: [] })
			await app.router.push('/koordination/tabellen')
			await settle()
		}
		await away()
		expect(app.page.text()).toContain('You are working on “liste.csv”.')
		expect(app.page.text()).toContain('Unclear: 1')
		server.reply({ data: [line] })
		await app.click('Correct line 2')
		await app.click('Check this line again')
		await app.page.find('input[type=checkbox]').setValue(true)
		server.reply({ data: { import: 5, lines: [{ ...line, record: 7 }] } })
		server.reply({ data: [] })
		await app.click('Make 1 entry')
		await flushPromises()
		await away()
		expect(app.page.text()).not.toContain('liste.csv')
	})

	it('names the same person in two lines once', async () => {
		const app = await opened('Name;Telefon\nOtto;1\nOtto;1')
		server.reply({ data: { ok: true } })
		server.reply({ data: [line, { ...line, line: 3 }] })
		await app.click('Check 2 lines')
		expect(app.page.text()).toContain('Can be entered: 1')
		expect(app.page.text()).toContain('The same person stands in a row before.')
	})

	it('lets nobody choose what a column means before it is known what it meant the last time', async () => {
		let answer = () => {}
		server.reply({ data: [] })
		const app = await openPage('/koordination/tabellen', desk)
		const input = app.page.find('input[type=file]')
		Object.defineProperty(input.element, 'files', { value: [new File(['Wer?\nOtto'], 'liste.csv')] })
		server.reply({ data: { map: JSON.stringify({ fields: { 'Wer?': 'name' }, values: {} }) }, after: new Promise<void>((resolve) => {
			answer = resolve
		}) })
		await input.trigger('change')
		await expect.poll(() => server.sent.some(({ path }) => path.startsWith('/imports/columns'))).toBe(true)
		expect(app.page.findAll('select')).toHaveLength(0)
		answer()
		await expect.poll(() => app.page.findAll('select').map(({ element }) => element.value)).toEqual(['name'])
	})

	it('is refused with a sentence when there is nothing in it', async () => {
		const app = await opened('')
		expect(app.page.find('[role=alert]').text()).toContain('There is nothing in this file.')
	})
})
