/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'

import { setTheme, themes } from '../fixtures/looks.ts'
import { expect, test } from '../fixtures/test.ts'
import { askedFor, newHelper } from '../steps/arrange.ts'
import { answerLink, mailsTo } from '../steps/mailbox.ts'
import { measureLook } from './checks.ts'
import { measureFocus } from './focus.ts'
import { keep } from './kept.ts'
import { measureLanguage } from './language.ts'
import { faultsOf } from './measured.ts'
import { measureTargets } from './targets.ts'
import { measureText } from './text.ts'
import { measureNarrow } from './zoom.ts'

const PLACE = 'Antwort ohne Anmeldung'

/** The page behind a mail has no frame around it: all of it is measured. */
async function measureAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.body.id = 'content'
	})
	for (const theme of themes) {
		await setTheme(page, theme)
		const look = await measureLook(page, { area: 'member' })
		keep(PLACE, theme, look)
		expect.soft(faultsOf(look), theme).toEqual([])
	}
	await setTheme(page, 'light')
	const build = [
		...await measureFocus(page),
		...await measureText(page),
		...await measureTargets(page),
		...await measureNarrow(page, 48),
		...await measureLanguage(page),
	]
	keep(PLACE, null, build)
	expect(faultsOf(build)).toEqual([])
}

test('the page behind a mail leaves nobody behind', async ({ people }) => {
	const helper = await newHelper(people, 'Paula')
	await askedFor(people, [helper])
	const inside = await people.open(helper)
	const [mail] = await mailsTo(inside, `${helper.account}@`)
	const page = await people.stranger(answerLink(mail!), { javaScriptEnabled: true })
	await page.getByRole('heading', { level: 1 }).waitFor()
	await measureAll(page)
})
