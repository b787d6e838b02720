/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request } from '../../src/api/types.ts'

import { CALLER, inDays, offerHelp, takeDown } from '../server/world.ts'
import { appPath, expect, test } from './fixtures/test.ts'

test('the member finds the app in the menu of the server and its start page', async ({ people }) => {
	const page = await people.open('mitglied')
	await expect(page.getByRole('main').getByRole('link', { name: 'Ich brauche Hilfe' })).toBeVisible()
	await expect(page.getByRole('banner').getByRole('link', { name: 'Ins Netz gegangen' }).first()).toBeAttached()
})

test('a stranger to the group does not find it', async ({ people }) => {
	const page = await people.open('aussen')
	await expect(page.locator('#ins-netz-gegangen')).toHaveCount(0)
})

test('a helper accepts in the bell of the server and reads the contact after release', async ({ people }) => {
	test.slow()
	const helper = await offerHelp(people.api('helferin'))
	const request = await takeDown(people.api('aufnahme'))
	const { asks } = await people.api('koordination').ok<Request>('POST', `/requests/${request.id}/asks`, { helpers: [helper.id], deadline: inDays(2) })

	const page = await people.open('helferin')
	await page.getByRole('banner').getByRole('button', { name: /Benachrichtigungen/ }).click()
	const accepted = page.waitForResponse((response) => response.url().includes('/accept'))
	await page.getByRole('button', { name: 'Annehmen' }).click()
	expect((await accepted).status()).toBe(200)

	await people.api('koordination').ok('POST', `/requests/${request.id}/confirm`, { ask: asks[0]!.id })
	await page.goto(appPath(`/aufgaben/${asks[0]!.id}`))
	await expect(page.getByText(CALLER.name).first()).toBeVisible()
	await expect(page.getByText(request.codeword, { exact: true }).first()).toBeVisible()
})
