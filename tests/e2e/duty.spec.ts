/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { takeDown } from '../server/world.ts'
import { expect, test } from './fixtures/test.ts'
import { main } from './steps/member.ts'

const MITTELSACHSEN = '14522'

test('a rota is written, and nobody overwrites what somebody else has saved', async ({ people }) => {
	const [mine, theirs] = [await people.open('koordination', '/koordination/dienste'), await people.open('koordination', '/koordination/dienste')]
	for (const page of [mine, theirs]) {
		await page.getByRole('combobox', { name: /^Kreisverband/ }).selectOption('Mittelsachsen')
		await page.getByRole('button', { name: 'Schicht hinzufügen' }).click()
	}
	const shift = theirs.getByRole('group', { name: 'Schicht 1' })
	await shift.getByRole('combobox', { name: 'Tag' }).selectOption('Mittwoch')
	await shift.getByRole('textbox', { name: 'Telefonnummer' }).fill('03731 23125 11')
	await theirs.getByRole('button', { name: 'Speichern', exact: true }).click()
	await expect(main(theirs)).toContainText('Gespeichert für Mittelsachsen.')
	// The second save of one and the same person is no conflict.
	await theirs.getByRole('button', { name: 'Speichern', exact: true }).click()
	await expect(main(theirs)).toContainText('Gespeichert für Mittelsachsen.')

	await mine.getByRole('group', { name: 'Schicht 1' }).getByRole('textbox', { name: 'Telefonnummer' }).fill('03731 23125 12')
	await mine.getByRole('button', { name: 'Speichern', exact: true }).click()
	await expect(main(mine)).toContainText('Mittwoch, 17:00–19:00, 03731 23125 11, noch niemand')
	await expect(mine.getByRole('textbox', { name: 'Telefonnummer' })).toHaveValue('03731 23125 12')
	await mine.getByRole('button', { name: 'Das Gespeicherte übernehmen' }).click()
	await expect(mine.getByRole('textbox', { name: 'Telefonnummer' })).toHaveValue('03731 23125 11')
	await mine.getByRole('button', { name: 'Schicht herausnehmen' }).click()
	await mine.getByRole('button', { name: 'Speichern', exact: true }).click()
	await expect(main(mine)).toContainText('Gespeichert für Mittelsachsen.')
})

test('all open requests of somebody go to another one in one step', async ({ people }) => {
	const [from, to] = [await people.newcomer('Wanda'), await people.newcomer('Xaver')]
	for (const { account } of [from, to]) {
		await people.api('koordination').ok('POST', '/roles', { role: 'coordinator', user: account, districts: [MITTELSACHSEN] })
	}
	const [one, two] = [await takeDown(from.api, { district: MITTELSACHSEN }), await takeDown(from.api, { district: MITTELSACHSEN, person: { name: 'Berta Beispiel', phone: '0351 23125 118' } })]
	const page = await people.open('koordination', '/koordination/dienste')
	await page.getByRole('combobox', { name: 'Von wem' }).selectOption(from.name)
	await page.getByRole('combobox', { name: 'An wen' }).selectOption(to.name)
	await page.getByRole('button', { name: 'Übergeben', exact: true }).click()
	const question = page.getByRole('group', { name: `2 offene Anfragen an ${to.name} übergeben?` })
	await question.getByRole('button', { name: 'Ja, übergeben' }).click()
	await expect(main(page)).toContainText(`2 Anfragen sind jetzt bei ${to.name}.`)
	for (const { id } of [one, two]) {
		expect(await people.api('koordination').ok('GET', `/events?request=${id}`)).toEqual(expect.arrayContaining([expect.objectContaining({ action: 'handed_over' })]))
	}
	await page.getByRole('combobox', { name: 'Von wem' }).selectOption(from.name)
	await page.getByRole('combobox', { name: 'An wen' }).selectOption(to.name)
	await expect(main(page)).toContainText('Es gibt nichts Offenes zu übergeben.')
})
