/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { takeDown } from '../server/world.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { newHelper } from './steps/arrange.ts'
import { confirmHelper, expectNotice, unfold } from './steps/desk.ts'
import { main } from './steps/member.ts'

test('a request on the board: opened by the desk, taken by a helper, confirmed', async ({ people }) => {
	const helper = await newHelper(people, 'Britta')
	const { id } = await takeDown(people.api('aufnahme'))
	const text = 'Jemand möchte ein Tablet kennenlernen.'

	const desk = await people.open('koordination', `/koordination/anfrage/${id}`)
	await unfold(desk, 'Ans Brett hängen')
	await desk.getByRole('button', { name: 'Ans Brett hängen' }).click()
	await expect(main(desk)).toContainText('Bitte schreibe einen kurzen Text.')
	await desk.getByRole('textbox', { name: 'Text am Brett' }).fill(text)
	await desk.getByRole('button', { name: 'Ans Brett hängen' }).click()
	await expectNotice(desk, 'Es steht jetzt am Brett.')

	const page = await people.open(helper, '/brett')
	const note = main(page).getByRole('listitem').filter({ hasText: text })
	await expect(note).not.toContainText(/Erna|23125 117/)
	await note.getByRole('button', { name: 'Das übernehme ich' }).click()
	await expect(note).toContainText('Danke! Die Koordination meldet sich bald bei dir.')

	await desk.reload()
	await expect(main(desk)).toContainText('Jemand hat sich über das Brett gemeldet.')
	await confirmHelper(desk, helper.name)
	await page.goto(appPath('/brett'))
	await expect(page.getByRole('heading', { name: 'Brett', level: 1 })).toBeVisible()
	await expect(note).toHaveCount(0)
})
