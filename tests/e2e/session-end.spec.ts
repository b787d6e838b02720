/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { PASSWORD } from '../server/server.ts'
import { offerHelp, takeDown } from '../server/world.ts'
import { expect, test } from './fixtures/test.ts'
import { expectNotice, unfold } from './steps/desk.ts'

const SHORT_TEXT = 'Das Tablet zeigt das Treffen nicht.'
const NOTE = 'Erst am Nachmittag anrufen.'

test('what is ticked and typed at the desk is there again after the session ended', async ({ people }) => {
	const helper = await people.newcomer('Tilo')
	await offerHelp(helper.api)
	const { id } = await takeDown(people.api('aufnahme'))
	const page = await people.open('koordination', `/koordination/anfrage/${id}`)
	const tick = page.getByRole('region', { name: 'Wer passt' }).getByRole('checkbox').first()
	const shortText = page.getByRole('textbox', { name: 'Kurzer Text für die Helfer*innen' })
	const note = page.getByRole('textbox', { name: 'Notiz für den Verlauf' })

	await tick.check()
	await shortText.fill(SHORT_TEXT)
	await unfold(page, 'Anruf notieren')
	await note.fill(NOTE)
	await page.context().clearCookies()
	await page.getByRole('button', { name: 'Anruf notieren' }).click()

	const signIn = page.getByRole('link', { name: 'Neu anmelden' })
	await expect(signIn).toBeInViewport()
	await signIn.click()
	await page.getByRole('textbox', { name: /Account|Konto|Name/ }).fill('koordination')
	await page.getByLabel('Passwort').fill(PASSWORD)
	await page.getByRole('button', { name: 'Anmelden' }).last().click()

	await expect(tick).toBeChecked()
	await expect(shortText).toHaveValue(SHORT_TEXT)
	await expect(note).toHaveValue(NOTE)
	await page.getByRole('button', { name: 'Anruf notieren' }).click()
	await expectNotice(page, 'Der Anruf ist notiert.')
	await page.reload()
	await expect(page.getByRole('region', { name: 'Wer passt' })).toBeVisible()
	await expect(note).toBeHidden()
})
