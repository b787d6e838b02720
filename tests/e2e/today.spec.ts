/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Page } from '@playwright/test'
import type { RequestListItem, TodayStep } from '../../src/api/types.ts'
import type { OcsClient } from '../server/ocs.ts'

import { askForHelp, offerHelp, takeDown } from '../server/world.ts'
import { expect, test } from './fixtures/test.ts'

/** This district belongs to this file alone: everything that waits there was made here. */
const VOGTLAND = '14523'
const MOST_CLICKS = 40

/** Counts what is pressed, over all pages that are opened one after the other. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
	await page.context().addInitScript(() => addEventListener('pointerdown', () => sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks') ?? 0) + 1)), true))
	return async () => Number(await page.evaluate(() => sessionStorage.getItem('clicks')) ?? 0)
}

/** Waits for the evening as the desk has it: 5 new, 3 with a yes, 2 to call back, 2 whose helper stayed silent. */
async function fillEvening(desk: OcsClient, intake: OcsClient, member: OcsClient, helpers: { api: OcsClient, id: number }[]) {
	const call = async (state?: 'callback') => (await takeDown(intake, { district: VOGTLAND, state })).id
	/** By the clock of the server, which another flow may have moved. */
	const serverTime = async () => Date.parse((await desk.ok<{ now: string }>('GET', '/matching/input')).now)
	const asks = async (request: number, helper: number, deadline: string) => (await desk.ok<{ asks: { id: number }[] }>('POST', `/requests/${request}/asks`, { helpers: [helper], deadline })).asks[0]!.id
	for (const { api, id } of helpers.slice(0, 3)) {
		// Who has an account reads in the app who will call: nobody has to ring them.
		const { id: request } = await askForHelp(member, { district: VOGTLAND })
		const ask = await asks(request, id, new Date(Date.now() + 86_400_000).toISOString())
		await api.ok('POST', `/asks/${ask}/accept`)
	}
	for (let silent = 0; silent < 2; silent++) {
		await asks(await call(), helpers[3]!.id, new Date(await serverTime() + 2_000).toISOString())
	}
	await Promise.all([call('callback'), call('callback')])
	await Promise.all([call(), call(), call(), call(), call()])
	// The two who were asked have two seconds to answer.
	await expect.poll(async () => (await desk.ok<RequestListItem[]>('GET', '/requests?queue=unanswered')).length, { timeout: 15_000 }).toBe(2)
}

test('an evening at the desk takes at most forty clicks', async ({ people }) => {
	test.slow()
	const coordinator = await people.newcomer('Vera')
	await people.api('koordination').ok('POST', '/roles', { role: 'coordinator', user: coordinator.account, districts: [VOGTLAND] })
	const helpers = await Promise.all(['Nele', 'Olaf', 'Pia', 'Quirin', 'Rike'].map(async (name) => {
		const person = await people.newcomer(name)
		return { api: person.api, id: (await offerHelp(person.api, { district: VOGTLAND, capacity: 20 })).id }
	}))
	await fillEvening(coordinator.api, people.api('aufnahme'), (await people.newcomer('Mo')).api, helpers)

	const page = await people.open(coordinator)
	const clicks = await countClicks(page)
	await page.reload()
	await page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Koordination' }).click()
	const steps = page.getByRole('region', { name: 'Deine nächsten Schritte' })
	await expect(steps.getByRole('listitem').first()).toBeVisible()
	await expect(steps).toContainText('Danach kommen noch mehr.')

	const done = page.getByRole('main').getByText(/ist gefragt|Bestätigt\.|Notiert:/)
	for (let step = 1; step <= 12; step++) {
		const { steps: [next] } = await coordinator.api.ok<{ steps: TodayStep[] }>('GET', '/today')
		expect(next, `there is a step ${step}`).toBeDefined()
		const card = steps.getByRole('listitem').filter({ hasText: `Codewort: ${next!.request!.codeword}` })
		await takeStep(page, next!, card)
		await expect(done.first()).toBeVisible()
		await expect(card).toHaveCount(0)
	}
	await expect(steps).toContainText('Für heute ist alles getan')
	expect(await clicks(), 'clicks of the evening').toBeLessThanOrEqual(MOST_CLICKS)
	console.info(`An evening took ${await clicks()} clicks.`)
})

/** The one button of a step, and what follows. */
async function takeStep(page: Page, { kind }: TodayStep, card: ReturnType<Page['getByRole']>): Promise<void> {
	if (kind === 'confirm') {
		await card.getByRole('button', { name: /bestätigen/ }).click()
		await card.getByRole('button', { name: 'Ja, bestätigen und freigeben' }).click()
		return
	}
	if (kind === 'call_back') {
		await card.getByRole('button', { name: 'Ich rufe jetzt an' }).click()
		await card.getByRole('button', { name: 'Kontaktdaten zeigen' }).click()
		await card.getByRole('button', { name: 'Nicht erreicht' }).click()
		return
	}
	expect(['ask', 'ask_again']).toContain(kind)
	await card.getByRole('link', { name: 'Helfer*in finden' }).last().click()
	// Whoever was asked as often as a week allows would cost one tap more.
	await page.getByRole('region', { name: 'Wer passt' }).getByRole('checkbox', { name: /^(?!.*diese Woche schon)/s }).first().check()
	await page.getByRole('button', { name: '1 Helfer*in fragen' }).click()
	await expect(page.getByRole('heading', { name: 'Heute', level: 1 })).toBeVisible()
}
