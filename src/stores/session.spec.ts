/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeServer } from '../../tests/setup/api.ts'
import { bringAlong, member, vocabulary } from '../../tests/setup/page.ts'
import { useSession } from './session.ts'

const server = fakeServer()
const south = { district: 'south', phone: '2', hours: 'Mo' }
const everywhere = { district: null, phone: '1', hours: 'Di' }

beforeEach(() => setActivePinia(createPinia()))

describe('session', () => {
	it('takes what the page brought along without asking the server', async () => {
		bringAlong(member)
		const session = useSession()
		await session.load()
		expect(session.me.displayName).toBe('Renate')
		expect(server.sent).toHaveLength(0)
	})

	it('asks the server when the page brought nothing', async () => {
		bringAlong(member)
		document.getElementById('initial-state-ins_netz_gegangen-bootstrap')?.remove()
		server.on('GET /me', { data: member })
		server.on('GET /vocabulary', { data: vocabulary })
		const session = useSession()
		await session.load()
		expect(session.nameOf('districts', 'south')).toBe('Süd')
	})

	it.each([
		['the own district first', ['south'], [everywhere, south], '2'],
		['then what is meant for everywhere', ['north'], [south, everywhere], '1'],
		['better any number than none', ['north'], [south], '2'],
		['nothing without a number', ['south'], [{ ...south, phone: '' }], undefined],
	])('shows the help by phone: %s', async (_, districts, helpdesk, phone) => {
		bringAlong({ ...member, districts }, { ...vocabulary, helpdesk })
		const session = useSession()
		await session.load()
		expect(session.helpdesk?.phone).toBe(phone)
	})

	it('lets coordinators do what intake does', async () => {
		bringAlong({ ...member, roles: ['member', 'coordinator'] })
		const session = useSession()
		await session.load()
		expect([session.isIntake, session.isCoordinator, session.isHelper]).toEqual([true, true, false])
	})

	it('shows an id that has no name any more rather than nothing', async () => {
		bringAlong(member)
		const session = useSession()
		await session.load()
		expect(session.namesOf('topics', ['first_steps', 'gone'])).toEqual(['Erste Schritte', 'gone'])
	})
})
