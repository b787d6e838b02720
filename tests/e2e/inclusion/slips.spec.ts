/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { askForHelp, CALLER } from '../../server/world.ts'
import { expect, test } from '../fixtures/test.ts'
import { arrangedFor, askOf, newHelper } from '../steps/arrange.ts'
import { keep } from './kept.ts'
import { counted } from './measured.ts'
import { measurePaper, printSheet, sheetFaults } from './paper.ts'

/** What people carry away on paper: it has to hold all they need without the app. */

const PHONE = '040 66969 100'

/** Prints a page and looks for these words on it. */
async function judge(page: Page, place: string, words: string[]): Promise<void> {
	await page.getByRole('heading', { level: 1 }).waitFor()
	await page.waitForLoadState('networkidle')
	const paper = await measurePaper(page)
	const missing = counted('B21', 'Fehlendes auf dem Blatt', sheetFaults(await printSheet(page), [PHONE, ...words]))
	keep(place, null, [paper, missing])
	expect([...paper.faults, ...missing.faults]).toEqual([])
}

test('the slip of a request says the codeword, what was asked and whom to call', async ({ people }) => {
	const member = await people.newcomer('Rosa')
	const { id, codeword } = await askForHelp(member.api)
	const page = await people.open(member, `/anfragen/${id}`)
	await judge(page, 'Zettel zur Anfrage', [codeword, 'Ich komme nicht in das Treffen.', 'Wer dich anruft, sagt dieses Wort.', page.url()])
})

test('the card of a helper says who waits, the number, the codeword and what is needed', async ({ people }) => {
	const helper = await newHelper(people, 'Nele')
	const request = await arrangedFor(people, helper)
	const page = await people.open(helper, `/aufgaben/${askOf(request, helper)}`)
	await judge(page, 'Karte für Helfende', [CALLER.name, CALLER.phone, CALLER.contactNote, request.codeword, CALLER.text, 'Sag dieses Wort zuerst.'])
})
