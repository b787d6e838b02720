/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request } from '../../src/api/types.ts'

import { appPath, expect, test } from './fixtures/test.ts'
import { main } from './steps/member.ts'

test('a state-wide group says what it needs, the coordination finds it in a list of its own, and the group reads what became of it', async ({ people }) => {
	const member = await people.newcomer('Gerda')
	const page = await people.open(member, '/hilfe')
	await main(page).getByRole('link', { name: 'Ich frage für eine Gruppe' }).click()
	await expect(page.getByRole('heading', { name: /Hilfe für eure Gruppe/, level: 1 })).toBeVisible()

	// What is missing is said, with a link to it.
	await page.getByRole('button', { name: 'Weiter' }).click()
	await expect(page.getByRole('alert').getByRole('link')).toHaveCount(4)
	await page.getByRole('textbox', { name: /^Wie heißt eure Gruppe/ }).fill('LAG Probe im Netz')
	await page.getByRole('textbox', { name: /^Was machst du dort/ }).fill('Sprecherin')
	await page.getByRole('combobox', { name: /^Wo seid ihr/ }).selectOption('land')
	await page.getByRole('checkbox', { name: 'eine Schulung' }).check()
	await page.getByRole('checkbox', { name: 'Technik für Sitzungen im Saal und im Netz' }).check()
	await page.getByRole('button', { name: 'Weiter' }).click()
	await page.getByRole('textbox', { name: /^Was sollten wir wissen/ }).fill('Wir sind zwölf Leute.')

	// What was typed is still there after one step back and a reload.
	await page.reload()
	await page.getByRole('button', { name: 'Zurück' }).click()
	await expect(page.getByRole('textbox', { name: /^Wie heißt eure Gruppe/ })).toHaveValue('LAG Probe im Netz')
	await page.getByRole('button', { name: 'Weiter' }).click()
	await page.getByRole('checkbox', { name: 'Ja, ich bin einverstanden' }).check()
	await page.getByRole('button', { name: 'Anfrage absenden' }).click()
	await expect(page.getByRole('heading', { name: 'Der Wunsch eurer Gruppe ist da', level: 1 })).toBeVisible()
	await expect(main(page)).toContainText('LAG Probe im Netz')
	const id = Number(/anfragen\/(\d+)/.exec(page.url())?.[1])

	// Something has changed since: the whole request is there to be corrected, and consent is asked anew.
	await main(page).getByRole('link', { name: 'Ändern' }).click()
	await page.getByRole('textbox', { name: /^Was machst du dort/ }).fill('Kassiererin')
	await page.getByRole('button', { name: 'Weiter' }).click()
	await expect(page.getByRole('textbox', { name: /^Was sollten wir wissen/ })).toHaveValue('Wir sind zwölf Leute.')
	await page.getByRole('checkbox', { name: 'Ja, ich bin einverstanden' }).check()
	await page.getByRole('button', { name: 'Änderungen speichern' }).click()
	await expect(main(page)).toContainText('Kassiererin')

	// The list of the desk names the wish and no group; the request does.
	const desk = await people.open('koordination', '/koordination/liste/bodies')
	const item = main(desk).getByRole('listitem').filter({ has: desk.locator(`a[href$="/koordination/anfrage/${id}"]`) })
	await expect(item).toContainText('Wunsch einer Gruppe: eine Schulung, Technik für Sitzungen')
	await expect(item).not.toContainText('LAG Probe')
	await item.getByRole('link').click()
	await expect(main(desk)).toContainText('LAG Probe im Netz')
	await expect(main(desk)).toContainText('Kassiererin')

	const api = people.api('koordination')
	const { requests } = await api.ok<{ requests: { id: number }[] }>('GET', '/matching/input')
	expect(requests.map((one) => one.id)).not.toContain(id)

	for (const [step, body, words] of [
		['moves', { to: 'clarified' }, 'Wir wissen, was ihr braucht'],
		['close', { outcome: 'solved' }, 'Der Wunsch eurer Gruppe ist erledigt'],
	] as const) {
		await api.ok<Request>('POST', `/requests/${id}/${step}`, body)
		await page.goto(appPath('/'))
		await expect(main(page).getByRole('link', { name: /Für eure Gruppe: eine Schulung/ })).toContainText(words)
	}
	await main(page).getByRole('link', { name: /Für eure Gruppe: eine Schulung/ }).click()
	await expect(main(page)).toContainText('Ergebnis: gelöst')
	await expect(main(page).getByRole('link', { name: 'Noch einmal fragen' })).toHaveAttribute('href', /\/gruppe$/)
})
