/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RequestListItem } from '../../src/api/types.ts'

import { readFile } from 'node:fs/promises'
import { askForHelp, offerHelp } from '../server/world.ts'
import { expect, test } from './fixtures/test.ts'
import { main } from './steps/member.ts'

test('everything that is stored can be read, taken along, and deleted', async ({ people }) => {
	const person = await people.newcomer('Edda')
	const text = 'Mein Bildschirm bleibt schwarz.'
	await askForHelp(person.api, { text })
	await offerHelp(person.api)

	const page = await people.open(person)
	await page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Meine Daten' }).click()
	await page.getByRole('button', { name: 'Alles zeigen' }).click()
	await expect(page.getByRole('region', { name: 'Was über mich gespeichert ist' })).toContainText(text)

	for (const [button, file] of [['Als Text speichern', 'ins-netz-gegangen.txt'], ['Für andere Programme speichern', 'ins-netz-gegangen.json']] as const) {
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
		expect(download.suggestedFilename()).toBe(file)
		expect(await readFile(await download.path(), 'utf8')).toContain(text)
	}

	await page.getByRole('button', { name: 'Alles löschen' }).click()
	await page.getByRole('button', { name: 'Ja, alles löschen' }).click()
	await expect(main(page)).toContainText('Alles über dich ist gelöscht.')
	expect(await person.api.ok<RequestListItem[]>('GET', '/requests?queue=mine')).toEqual([])
	expect((await person.api.app('GET', '/helpers/me')).status).toBe(404)
})
