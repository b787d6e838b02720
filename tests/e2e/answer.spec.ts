import type { Request } from '../../src/api/types.ts'

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { askForHelp, inDays } from '../server/world.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { arrangedFor, askedFor, askOf, newHelper } from './steps/arrange.ts'
import { pressInBell } from './steps/bell.ts'
import { askHelpers, confirmHelper } from './steps/desk.ts'
import { mailsTo } from './steps/mailbox.ts'
import { main } from './steps/member.ts'

test('a yes in the bell, and the member is told in the app and by mail', async ({ people }) => {
	const [helper, member] = [await newHelper(people, 'Hanna'), await people.newcomer('Meta')]
	const request = await askForHelp(member.api)
	await people.api('koordination').ok('POST', `/requests/${request.id}/asks`, { helpers: [helper.helper], deadline: inDays(2) })

	const start = await people.open(helper)
	await expect(main(start).getByRole('link', { name: 'Kannst du helfen?' })).toBeVisible()
	await pressInBell(start, 'Kannst du helfen?', 'Annehmen')
	// What was answered above the page is no longer asked on it.
	await expect(main(start).getByRole('link', { name: 'Kannst du helfen?' })).toHaveCount(0)

	const desk = await people.open('koordination', `/koordination/anfrage/${request.id}`)
	await confirmHelper(desk, helper.name)

	const [mail] = await mailsTo(desk, `${member.account}@example.org`)
	expect(mail?.subject).toBe('Es gibt Neues zu deiner Anfrage')
	expect(mail!.text).toContain(`Das Codewort heißt: ${request.codeword}`)

	const page = await people.open(member)
	await page.getByRole('button', { name: 'Benachrichtigungen' }).click()
	await page.getByRole('banner').getByRole('link', { name: 'Es gibt Neues zu deiner Anfrage' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jemand hilft dir')
	await expect(main(page)).toContainText(`${helper.name} meldet sich in den nächsten zwei Tagen bei dir.`)
	await expect(main(page)).toContainText(request.codeword)
})

test('a yes on the page of the question', async ({ people }) => {
	const helper = await newHelper(people, 'Heidi')
	await askedFor(people, [helper])
	const page = await people.open(helper)
	await main(page).getByRole('link', { name: 'Kannst du helfen?' }).click()
	await expect(main(page)).toContainText('Bitte antworte bis')
	await expect(main(page)).not.toContainText(/Erna|23125 117/)
	await page.getByRole('button', { name: 'Annehmen' }).click()
	await expect(main(page)).toContainText('Du hast zugesagt. Danke!')
	await expect(main(page)).toContainText('Die Koordination bestätigt es bald.')
})

test('a no on the page of the question, with a reason in one tap', async ({ people }) => {
	const helper = await newHelper(people, 'Nadja')
	const request = await askedFor(people, [helper])
	const page = await people.open(helper, `/frage/${askOf(request, helper)}`)
	await page.getByRole('button', { name: 'Jetzt nicht' }).click()
	await expect(main(page)).toContainText('Du hast abgesagt. Das ist in Ordnung.')
})

test('who says yes second reads a friendly word', async ({ people }) => {
	const [first, second] = [await newHelper(people, 'Ella'), await newHelper(people, 'Zoe')]
	const request = await askedFor(people, [first, second])
	const page = await people.open(second, `/frage/${askOf(request, second)}`)
	await expect(page.getByRole('button', { name: 'Annehmen' })).toBeVisible()
	await first.api.ok('POST', `/asks/${askOf(request, first)}/accept`)
	await page.getByRole('button', { name: 'Annehmen' }).click()
	await expect(main(page)).toContainText('Schon vergeben, danke! Jemand anderes hat schon zugesagt.')
	await expect(page.getByRole('button', { name: 'Annehmen' })).toHaveCount(0)
})

test('who confirms second sees how it stands', async ({ people }) => {
	const helper = await newHelper(people, 'Ilse')
	const request = await askedFor(people, [helper])
	await helper.api.ok('POST', `/asks/${askOf(request, helper)}/accept`)
	const desk = await people.open('koordination', `/koordination/anfrage/${request.id}`)
	await desk.getByRole('button', { name: `${helper.name} bestätigen` }).click()
	await people.api('koordination').ok<Request>('POST', `/requests/${request.id}/confirm`, { ask: askOf(request, helper) })
	await desk.getByRole('button', { name: 'Ja, bestätigen und freigeben' }).click()
	await expect(main(desk)).toContainText('Du siehst jetzt den neuen Stand.')
	await expect(main(desk)).toContainText('Vereinbart')
})

test('a task is handed back, and the desk asks somebody else', async ({ people }) => {
	const leipzig = '14713'
	const [first, second] = [await newHelper(people, 'Paula', leipzig), await newHelper(people, 'Rita', leipzig)]
	const request = await arrangedFor(people, first, leipzig)
	const page = await people.open(first, `/aufgaben/${askOf(request, first)}`)
	await expect(page.getByRole('heading', { name: 'Erna Beispiel' })).toBeVisible()
	await page.getByRole('button', { name: 'Aufgabe zurückgeben' }).click()
	await page.getByRole('button', { name: 'Ja, zurückgeben' }).click()
	await expect(page.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible()
	await page.goto(appPath(`/aufgaben/${askOf(request, first)}`))
	await expect(main(page)).toContainText('Das gibt es hier nicht mehr.')
	await expect(main(page)).not.toContainText('Erna Beispiel')

	const desk = await people.open('koordination', `/koordination/anfrage/${request.id}`)
	await expect(main(desk)).toContainText('Die Aufgabe wurde zurückgegeben.')
	await expect(main(desk)).toContainText('Wird gesucht')
	await askHelpers(desk, [second.name])
})
