/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request } from '../../src/api/types.ts'

import { askForHelp, inDays } from '../server/world.ts'
import { expect, test } from './fixtures/test.ts'
import { arrangedFor, askOf, newHelper } from './steps/arrange.ts'
import { expectNotice, unfold } from './steps/desk.ts'
import { main } from './steps/member.ts'

const LEIPZIG = '14713'

test('somebody new does a first case together with somebody experienced', async ({ people }) => {
	const newcomer = await newHelper(people, 'Nele', LEIPZIG)
	const old = await newHelper(people, 'Ottilie', LEIPZIG)
	const request = await arrangedFor(people, newcomer, LEIPZIG)

	const desk = await people.open('koordination', `/koordination/anfrage/${request.id}`)
	await unfold(desk, 'Zu zweit helfen')
	await desk.getByRole('button', { name: 'Zu zweit helfen lassen' }).click()
	await expect(desk.getByText('Bitte wähle eine Person.')).toBeVisible()
	await desk.getByRole('combobox', { name: 'Wer hilft mit?' }).selectOption(old.name)
	await desk.getByRole('button', { name: 'Zu zweit helfen lassen' }).click()
	await expectNotice(desk, `${old.name} hilft jetzt mit`)
	await expect(main(desk).getByText('Hilft als zweite Person mit')).toBeVisible()

	const now = await people.api('koordination').ok<Request>('GET', `/requests/${request.id}`)
	const hers = await people.open(old, `/aufgaben/${askOf(now, old)}`)
	await expect(main(hers)).toContainText(`Ihr seid zu zweit: ${newcomer.name} hilft mit.`)
	await expect(main(hers)).toContainText('Telefon')
	const his = await people.open(newcomer, `/aufgaben/${askOf(now, newcomer)}`)
	await expect(main(his)).toContainText(`Ihr seid zu zweit: ${old.name} hilft mit.`)

	await hers.getByRole('radio', { name: 'Es ist erledigt' }).check()
	await hers.getByRole('button', { name: 'Antwort senden' }).click()
	await desk.reload()
	await expect(main(desk)).toContainText('Es gibt einen Bericht')
})

test('a member reads who helps, and who comes along', async ({ people }) => {
	const [first, second] = [await newHelper(people, 'Pia', LEIPZIG), await newHelper(people, 'Quirin', LEIPZIG)]
	const member = await people.newcomer('Roswitha')
	const { id } = await askForHelp(member.api, { district: LEIPZIG })
	const desk = people.api('koordination')
	const asked = await desk.ok<Request>('POST', `/requests/${id}/asks`, { helpers: [first.helper], deadline: inDays(2) })
	await first.api.ok('POST', `/asks/${askOf(asked, first)}/accept`)
	await desk.ok('POST', `/requests/${id}/confirm`, { ask: askOf(asked, first) })
	await desk.ok('POST', `/requests/${id}/companion`, { helper: second.helper })
	const page = await people.open(member, `/anfragen/${id}`)
	await expect(main(page)).toContainText(`${second.name} hilft auch mit. So helfen dir zwei Menschen zusammen.`)
})
