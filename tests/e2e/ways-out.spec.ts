/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Newcomer, People } from './fixtures/test.ts'

import { offerHelp, takeDown } from '../server/world.ts'
import { expect, test } from './fixtures/test.ts'
import { expectNotice, proposal } from './steps/desk.ts'
import { openAsks } from './steps/plan.ts'

/** Somebody who comes 5 km and knows this topic alone, and a person who lives further away and is to be visited. */
async function farApart(people: People, topic: string): Promise<{ helper: Newcomer, request: number }> {
	const helper = await people.newcomer('Frida')
	await offerHelp(helper.api, { district: '14522', postalCode: '09599', radiusKm: 5, channels: ['on_site', 'phone'], topics: { [topic]: 2 } })
	const { id } = await takeDown(people.api('aufnahme'), { district: '14522', postalCode: '04720', channels: ['on_site'], topics: [topic] })
	return { helper, request: id }
}

test('when nobody fits, the person is asked for another way and somebody fits', async ({ people }) => {
	const { helper, request } = await farApart(people, 'hybrid')
	const page = await people.open('koordination', `/koordination/anfrage/${request}`)
	const fits = page.getByRole('region', { name: 'Wer passt' })
	await expect(fits).toContainText('Gerade passt niemand.')
	await fits.getByRole('button', { name: 'Die Person fragen: auch am Telefon?' }).click()
	await fits.getByRole('button', { name: 'Ja, sie ist einverstanden' }).click()
	await expectNotice(page, 'Jetzt geht es auch so: am Telefon.')
	await expect(proposal(page, helper.name)).toBeVisible()
})

test('when nobody fits, somebody is asked to come further, or it goes on the board', async ({ people }) => {
	const { helper, request } = await farApart(people, 'passwords')
	const page = await people.open('koordination', `/koordination/anfrage/${request}`)
	const ways = page.getByRole('region', { name: 'Was du jetzt tun kannst' })
	await ways.getByRole('button', { name: 'Ans Brett hängen' }).click()
	await expect(page.getByRole('textbox', { name: 'Text am Brett' })).toBeVisible()

	const recruit = await people.open('koordination', `/koordination/anfrage/${request}`)
	await recruit.getByRole('link', { name: /^Mitglieder fragen/ }).click()
	await expect(recruit.getByRole('textbox', { name: /^Überschrift/ })).toHaveValue(/^Wer kann bei „.+“ helfen\?$/)
	await expect(recruit.getByRole('textbox', { name: /^Worum bittest du/ })).toHaveValue(/Mittelsachsen/)

	await ways.getByRole('button', { name: new RegExp(`^Um \\d+ km erweitern: ${helper.name} trotzdem fragen$`) }).click()
	await expect(page.getByRole('combobox', { name: /^Antwort bis/ }), 'the question is the next thing to do').toBeFocused()
	await page.getByRole('button', { name: '1 Helfer*in fragen' }).click()
	await expectNotice(page, '1 Helfer*in ist gefragt.')
	expect(await openAsks(helper)).toBe(1)
})
