/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Request } from '../../../src/api/types.ts'
import type { Newcomer, People } from '../fixtures/test.ts'

import { inDays, offerHelp, takeDown } from '../../server/world.ts'

/** Worlds of tests, built through the app's interface: what is not the point of a test need not be clicked. */

/** The desk is shown the best few: a test that chooses among them needs a district of its own. */
export const DRESDEN = '14612'

/**
 * Somebody new who helps.
 *
 * @param people - everybody
 * @param firstName - made up
 * @param district - where
 */
export async function newHelper(people: People, firstName: string, district = DRESDEN): Promise<Newcomer & { helper: number }> {
	const person = await people.newcomer(firstName)
	const { id } = await offerHelp(person.api, { district })
	return { ...person, helper: id }
}

/**
 * A call that was taken down, and these helpers asked.
 *
 * @param people - everybody
 * @param helpers - who is asked
 * @param district - where the caller lives
 */
export async function askedFor(people: People, helpers: { helper: number }[], district = DRESDEN): Promise<Request> {
	const { id } = await takeDown(people.api('aufnahme'), { district })
	return people.api('koordination').ok<Request>('POST', `/requests/${id}/asks`, { helpers: helpers.map(({ helper }) => helper), deadline: inDays(2) })
}

/**
 * The ask of this helper; confirmed, it is the assignment.
 */
export function askOf({ asks }: Request, { helper }: { helper: number }): number {
	return asks.find((ask) => ask.helper.id === helper)!.id
}

/**
 * A call, and a helper who said yes and was confirmed.
 */
export async function arrangedFor(people: People, helper: Newcomer & { helper: number }, district = DRESDEN): Promise<Request> {
	const request = await askedFor(people, [helper], district)
	await helper.api.ok('POST', `/asks/${askOf(request, helper)}/accept`)
	return people.api('koordination').ok<Request>('POST', `/requests/${request.id}/confirm`, { ask: askOf(request, helper) })
}
