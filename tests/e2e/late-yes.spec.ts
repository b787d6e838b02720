/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request } from '../../src/api/types.ts'

import { takeDown } from '../server/world.ts'
import { appPath, expect, test } from './fixtures/test.ts'
import { askOf, newHelper } from './steps/arrange.ts'
import { askHelpers, confirmHelper } from './steps/desk.ts'
import { main } from './steps/member.ts'

/** This district belongs to this file alone: the desk is shown the two who live here. */
const BAUTZEN = '14625'

test('a yes after the time to answer comes too late, and the second round finds somebody', async ({ people }) => {
	const [late, second] = [await newHelper(people, 'Lotte', BAUTZEN), await newHelper(people, 'Sina', BAUTZEN)]
	const coordination = people.api('koordination')
	const { id } = await takeDown(people.api('aufnahme'), { district: BAUTZEN })
	const current = () => coordination.ok<Request>('GET', `/requests/${id}`)
	const [hers, desk] = [await people.open(late), await people.open('koordination', `/koordination/anfrage/${id}`)]

	// By the clock of the server, which another flow may have moved. She has the question open when the time is over.
	const now = Date.parse((await coordination.ok<{ now: string }>('GET', '/matching/input')).now)
	const asked = await coordination.ok<Request>('POST', `/requests/${id}/asks`, { helpers: [late.helper], deadline: new Date(now + 8_000).toISOString() })
	await hers.goto(appPath(`/frage/${askOf(asked, late)}`))
	await expect(hers.getByRole('button', { name: 'Annehmen' })).toBeVisible()
	await expect.poll(async () => (await current()).asks[0]!.state, { timeout: 30_000 }).toBe('no_answer')

	await hers.getByRole('button', { name: 'Annehmen' }).click()
	await expect(main(hers)).toContainText('Die Zeit für die Antwort ist vorbei. Wir fragen jemand anderen.')
	await expect(hers.getByRole('button', { name: 'Annehmen' })).toHaveCount(0)
	expect((await current()).state, 'a late yes moves nothing').toBe('searching')

	await desk.reload()
	await expect(main(desk)).toContainText('keine Antwort bis zur Frist')
	await askHelpers(desk, [second.name])
	await (await people.open(second, `/frage/${askOf(await current(), second)}`)).getByRole('button', { name: 'Annehmen' }).click()
	await expect.poll(async () => (await current()).state).toBe('accepted')
	await desk.reload()
	await confirmHelper(desk, second.name)
	expect((await current()).rounds).toBe(2)
})
