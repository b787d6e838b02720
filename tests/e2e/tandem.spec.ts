/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { appPath, expect, test } from './fixtures/test.ts'
import { arrangedFor, askOf, newHelper } from './steps/arrange.ts'
import { closeRequest, expectNotice, unfold } from './steps/desk.ts'
import { main } from './steps/member.ts'

/** This district belongs to this file alone. */
const LEIPZIG_LAND = '14729'
const STANDING = 'Ein festes Tandem. Bitte frag nach, wie es läuft:'

/** What the helper said when the desk asked on the telephone. */
async function review(desk: Page, answer: string): Promise<void> {
	await desk.getByRole('radio', { name: answer }).check()
	await desk.getByRole('button', { name: 'Bericht notieren' }).click()
	await expectNotice(desk, 'Der Bericht ist notiert.')
}

test('two people go on together, are asked how it is going, and end it', async ({ people }) => {
	const helper = await newHelper(people, 'Thea', LEIPZIG_LAND)
	const request = await arrangedFor(people, helper, LEIPZIG_LAND)
	const task = `/aufgaben/${askOf(request, helper)}`

	const hers = await people.open(helper, task)
	await hers.getByRole('radio', { name: 'Es geht mit mir weiter' }).check()
	await hers.getByRole('button', { name: 'Antwort senden' }).click()
	await expect(hers.getByRole('radio', { name: 'Es geht mit mir weiter' })).toHaveCount(0)
	await hers.reload()
	await expect(main(hers), 'the two can still reach each other').toContainText('Telefon')

	const desk = await people.open('koordination', `/koordination/anfrage/${request.id}`)
	await expect(main(desk)).toContainText(STANDING)
	await unfold(desk, 'Bericht am Telefon notieren')
	await review(desk, 'Bericht: Es geht mit mir weiter.')
	await expect(main(desk), 'and is asked again').toContainText(STANDING)

	await review(desk, 'Bericht: Es ist erledigt.')
	await expect(main(desk)).not.toContainText(STANDING)
	await closeRequest(desk, 'gelöst')
	await hers.goto(appPath(task))
	await expect(main(hers), 'with the end the contact data is gone').toContainText('Das gibt es hier nicht mehr.')
})
