/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { occ } from '../server/server.ts'
import { offerHelp } from '../server/world.ts'
import { expect, test } from './fixtures/test.ts'
import { mailsTo } from './steps/mailbox.ts'
import { main } from './steps/member.ts'

test('a message to a list arrives once per person, and the list is left with one tap', async ({ people, place }) => {
	// A district and a topic that no other test writes to.
	const helper = await people.newcomer('Lisa')
	await offerHelp(helper.api, { district: '14730', ties: ['14729'], topics: { hybrid: 3 } })

	const desk = await people.open('koordination', '/verteiler')
	await desk.getByLabel('Kreisverband').selectOption('14730')
	await desk.getByLabel('Thema').selectOption('hybrid')
	await desk.getByRole('button', { name: 'Nachsehen, wer sie bekommt' }).click()
	await expect(desk.getByText('Diese Nachricht geht an eine Person.')).toBeVisible()
	await desk.getByText('An wen?').click()
	await expect(desk.getByText(helper.name)).toBeVisible()
	await desk.getByLabel('Überschrift').fill('Treffen am Samstag')
	await desk.getByLabel('Was möchtest du sagen?').fill('Bringt Kuchen mit.')
	await desk.getByRole('button', { name: 'Nachricht senden' }).click()
	await desk.getByRole('button', { name: 'Ja, senden' }).click()
	await expect(desk.getByText('Die Nachricht ist unterwegs.')).toBeVisible()
	await expect(desk.getByRole('heading', { name: 'Treffen am Samstag' })).toBeVisible()

	for (const run of ['once', 'twice']) {
		await occ(place, ['host:clock', 'forward', 'PT6M'])
		await occ(place, ['host:jobs'])
		await expect.poll(async () => (await mailsTo(desk, `${helper.account}@example.org`)).length, run).toBe(1)
	}
	const [mail] = await mailsTo(desk, `${helper.account}@example.org`)
	expect(mail!.subject).toBe('Eine Nachricht von der Koordination')
	expect(mail!.text).toContain('Bringt Kuchen mit.')

	const page = await people.open(helper, '/nachrichten')
	await expect(main(page)).toContainText('Bringt Kuchen mit.')
	await page.getByRole('button', { name: 'Diesen Verteiler abbestellen' }).click()
	await expect(page.getByText('Du bekommst keine Nachrichten mehr für:')).toBeVisible()
	await desk.getByRole('button', { name: 'Nachsehen, wer sie bekommt' }).click()
	await expect(desk.getByText('Eine Person hat diesen Verteiler abbestellt.')).toBeVisible()
})
