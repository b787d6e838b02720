/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Locator, Page } from '@playwright/test'
import type { Request } from '../../../src/api/types.ts'
import type { Newcomer, People } from '../fixtures/test.ts'

import { offerHelp, takeDown } from '../../server/world.ts'

/**
 * A coordinator of one district, with helpers who come on site there, and open requests. Whoever else
 * helps or asks on this server lives elsewhere.
 *
 * @param people - everybody
 * @param world - where, and how much of it
 * @param world.district - used by no other test
 * @param world.helpers - places of each helper
 * @param world.requests - how many
 */
export async function planWorld(people: People, { district, helpers, requests }: { district: string, helpers: number[], requests: number }) {
	const desk = await people.newcomer('Konrad')
	await people.api('admin').ok('POST', '/roles', { role: 'coordinator', user: desk.account, districts: [district] })
	const offering: (Newcomer & { helper: number })[] = []
	for (const capacity of helpers) {
		const person = await people.newcomer('Petra')
		const { id } = await offerHelp(person.api, { district, capacity, channels: ['on_site'], topics: { email: 2 } })
		offering.push({ ...person, helper: id })
	}
	const open: Request[] = []
	for (let i = 0; i < requests; i++) {
		open.push(await takeDown(people.api('aufnahme'), {
			district,
			channels: ['on_site'],
			topics: ['email'],
			person: { name: `Erna Beispiel ${i}`, phone: `030 23125 ${String(i).padStart(3, '0')}` },
		}))
	}
	return { desk, helpers: offering, requests: open }
}

/** A figure at the top of the plan, by its name. */
export function figure(page: Page, name: string): Locator {
	return page.getByRole('main').locator('dl > div').filter({ hasText: name }).locator('dd')
}

/** How many a helper is asked for now. */
export async function openAsks({ api }: Newcomer): Promise<number> {
	return (await api.ok<{ state: string }[]>('GET', '/asks/mine?limit=200')).filter(({ state }) => state === 'asked').length
}
