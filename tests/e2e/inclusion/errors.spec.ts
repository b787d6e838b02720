/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { expect, test } from '../fixtures/test.ts'
import { DRESDEN } from '../steps/arrange.ts'
import { main } from '../steps/member.ts'
import { measureErrors } from './errors.ts'
import { keep } from './kept.ts'
import { faultsOf } from './measured.ts'

interface FormUnderTest {
	page: string
	path: string
	/** The role this form is for. */
	role?: 'intake'
	/** A box that is ticked or a field that is filled in before; it has to be so afterwards. */
	filled: string
	/** The button that sends it too early. */
	send: string
}

const forms: FormUnderTest[] = [
	{ page: 'offer-help', path: '/helfen', filled: 'am Telefon', send: 'Hilfe anbieten' },
	{ page: 'intake', path: '/aufnahme', role: 'intake', filled: 'Name (freiwillig)', send: 'Speichern und Codewort zeigen' },
]

for (const { page: name, path, role, filled, send } of forms) {
	test(`${name} says what is wrong and where, and loses nothing`, async ({ people }) => {
		// Somebody new: what stays in the form afterwards must not be there for anybody else.
		const person = await people.newcomer('Paul')
		if (role) {
			await people.api('admin').ok('POST', '/roles', { role, user: person.account, districts: [DRESDEN] })
		}
		const page = await people.open(person, path)
		const box = page.getByRole('checkbox', { name: filled })
		const field = page.getByRole('textbox', { name: filled })
		await box.or(field).first().waitFor()
		const ticked = await box.count() > 0
		await (ticked ? box.first().check() : field.fill('Karla Beispiel'))
		await page.getByRole('button', { name: send }).click()
		await expect(main(page).getByRole('alert').getByRole('link').first()).toBeVisible()
		const measured = await measureErrors(page)
		keep(name, null, [measured])
		expect(faultsOf([measured])).toEqual([])
		await (ticked ? expect(box.first()).toBeChecked() : expect(field).toHaveValue('Karla Beispiel'))
	})
}

test('each step of asking says what is wrong and where', async ({ people }) => {
	const page = await people.open('vorstand', '/hilfe')
	const next = page.getByRole('button', { name: 'Weiter' })
	const steps = [
		{ title: 'Worum geht es?', fill: () => page.getByRole('checkbox', { name: 'Die Cloud auf dem Handy' }).check() },
		{ title: 'Wie sollen wir helfen?', fill: () => page.getByRole('checkbox', { name: 'per Video' }).check() },
		{ title: 'Wo und wann?', fill: () => page.getByRole('combobox', { name: 'Kreisverband' }).selectOption({ index: 1 }) },
		{ title: 'Prüfen und absenden', fill: () => Promise.resolve() },
	]
	for (const { title, fill } of steps) {
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
		await page.getByRole('button', { name: /Weiter|Anfrage absenden/ }).click()
		await expect(main(page).getByRole('alert').getByRole('link').first()).toBeVisible()
		const measured = await measureErrors(page)
		keep('ask-for-help', null, [measured])
		expect(faultsOf([measured]), title).toEqual([])
		await fill()
		if (await next.count() > 0) {
			await next.click()
		}
	}
})
