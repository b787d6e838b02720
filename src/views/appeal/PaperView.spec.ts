/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../../../tests/setup/api.ts'
import { member, openPage } from '../../../tests/setup/page.ts'

const server = fakeServer()
const desk = { ...member, roles: ['member', 'intake'] as typeof member.roles }
const ok = { ok: true, became: 'offer', record: 1, field: null, message: null }
const refused = { ok: false, became: null, record: null, field: 'district', message: 'Please choose where.' }

describe('answers from paper', () => {
	it('are entered one after the other; what is refused stays', async () => {
		server.reply({ data: [refused] })
		server.reply({ data: [ok] })
		const app = await openPage('/abfragen/3/papier', desk)
		await app.type('name', 'Otto')
		await app.click('Enter, next one')
		expect(app.page.find('[role=alert], [role=status]').text()).toContain('Please choose where.')
		expect((app.page.find('[name=name]').element as HTMLInputElement).value).toBe('Otto')
		await app.type('place', 'Nord')
		await app.click('Enter, next one')
		expect(server.sent.at(-1)?.body).toMatchObject({ dryRun: false, answers: [{ answer: 'help', district: 'north', person: { name: 'Otto' } }] })
		expect(app.page.find('ol').text()).toContain('Otto: offer; the rules are still to be read out')
		expect((app.page.find('[name=name]').element as HTMLInputElement).value).toBe('')
	})

	it('are read from a table: looked at first, and only what can be taken is sent', async () => {
		server.reply({ data: [ok, refused] })
		server.reply({ data: [ok] })
		const app = await openPage('/abfragen/3/papier', desk)
		const input = app.page.find('input[type=file]')
		Object.defineProperty(input.element, 'files', { value: [{ text: async () => 'Antwort;Name;Kreis\nhelfen;Otto;Nord\nhelfen;Erna;Mond' }] })
		await input.trigger('change')
		await flushPromises()
		expect(app.page.text()).toContain('1 lines can be entered, 1 cannot.')
		expect(app.page.text()).toContain('Line 3: Please choose where.')
		await app.click('Enter these answers')
		await flushPromises()
		expect(server.sent.map(({ body }) => body as { answers: unknown[], dryRun: boolean }).map(({ answers, dryRun }) => [answers.length, dryRun])).toEqual([[2, true], [1, false]])
		expect(app.page.text()).toContain('1 answers are entered.')
	})
})
