/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Helper, HelperInput, NewSession, Request, RequestInput, Vocabulary } from '../../src/api/types.ts'
import type { OcsClient } from './ocs.ts'

/**
 * Builds the world of a test through the app's own interface: what a person does with a form, in one call.
 */

/** Where the people of a test live, as the package of a Landesverband calls it. */
export interface Places {
	/** Id of the package. */
	region: string
	/** Where everything happens. */
	home: string
	/** What the account `koordination-goerlitz` looks after. */
	elsewhere: string
}

export const SAXONY: Places = { region: 'sn', home: '14612', elsewhere: '14626' }
export const BREMEN: Places = { region: 'hb', home: 'ost', elsewhere: 'nord' }

/** A person without account on the phone. Name, number and words are made up. */
export const CALLER = {
	name: 'Erna Beispiel',
	phone: '0351 23125 117',
	contactNote: 'Lange klingeln lassen',
	text: 'Mein Tablet zeigt das Treffen nicht an.',
}

/**
 * Offers help as this person, with everything a form would fill in.
 */
export async function offerHelp(person: OcsClient, input: Partial<HelperInput> = {}): Promise<Helper> {
	const { agreement } = await person.ok<Vocabulary>('GET', '/vocabulary')
	return person.ok<Helper>('PUT', '/helpers/me', {
		district: SAXONY.home,
		channels: ['phone', 'video'],
		agreement: agreement.version,
		topics: { bbb_join: 2, email: 2 },
		...input,
	})
}

/**
 * A body that makes a session for several people.
 */
export function aSession(input: Partial<NewSession> = {}): NewSession {
	return {
		kind: 'office_hour',
		topic: 'bbb_join',
		district: SAXONY.home,
		startsAt: inDays(4),
		minutes: 90,
		channel: 'video',
		seats: 5,
		link: 'https://example.org/raum',
		dialIn: '030 23125 1',
		pin: '4711',
		text: 'Wir üben zusammen. Bring dein Gerät mit.',
		...input,
	}
}

/**
 * Asks for help as this member.
 */
export async function askForHelp(person: OcsClient, input: Partial<RequestInput> = {}): Promise<Request> {
	const { consent } = await person.ok<Vocabulary>('GET', '/vocabulary')
	return person.ok<Request>('POST', '/requests', {
		district: SAXONY.home,
		topics: ['bbb_join'],
		channels: ['video'],
		text: 'Ich komme nicht in das Treffen.',
		consent: { version: consent.version, by: 'self' },
		...input,
	})
}

/**
 * Takes down a request on the phone, as intake or coordinator.
 */
export async function takeDown(desk: OcsClient, input: Partial<RequestInput> = {}): Promise<Request> {
	const { name, phone, contactNote, text } = CALLER
	const { consent } = await desk.ok<Vocabulary>('GET', '/vocabulary')
	return desk.ok<Request>('POST', '/requests', {
		person: { name, phone, contactNote },
		district: SAXONY.home,
		topics: ['bbb_join'],
		channels: ['phone'],
		text,
		consent: { version: consent.version, by: 'phone' },
		...input,
	})
}

/**
 * A deadline for helpers.
 *
 * @param days - from now
 */
export function inDays(days: number): string {
	return new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z')
}
