/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { components } from '../../src/api/schema.d.ts'
import type { Place } from '../server/server.ts'
import type { Role } from './table.ts'

import { OcsClient } from '../server/ocs.ts'
import { offerHelp } from '../server/world.ts'
import { ROLES } from './table.ts'

/** The district of intake and coordinator, and one that is foreign to them. */
export const DISTRICT = '14626'
export const FOREIGN = '14612'

/** An account that is in no column: helps, and is given roles. */
export const OTHER_HELPER = 'helfer'

/** Who stands in for "somebody else". Taken in turn, so that nobody reaches a rate limit. */
const OTHERS = ['mitglied', 'redaktion', 'vorstand', 'vertrauen'] as const

type RoleEntry = components['schemas']['RoleEntry']
type Assignment = components['schemas']['Assignment']

/** Everybody at the interface of one server. */
export class People {
	private readonly clients = new Map<string, OcsClient>()
	private turn = 0

	constructor(private readonly place: Place) {}

	as(account: typeof ROLES[Role] | typeof OTHER_HELPER): OcsClient {
		const client = this.clients.get(account) ?? new OcsClient(this.place, account)
		this.clients.set(account, client)
		return client
	}

	role(role: Role): OcsClient {
		return this.as(ROLES[role])
	}

	/** Looks after all districts, and so sees every record. */
	get desk(): OcsClient {
		return this.as('koordination')
	}

	somebodyBut(role: Role): OcsClient {
		const others = OTHERS.filter((account) => account !== ROLES[role])
		return this.as(others[this.turn++ % others.length]!)
	}

	/** Limits intake to one district, and lets both helpers offer help there. */
	async settle(): Promise<void> {
		const admin = this.as('admin')
		const entries = await admin.ok<RoleEntry[]>('GET', '/roles')
		for (const { id } of entries.filter(({ role }) => role === 'intake')) {
			await admin.ok('DELETE', `/roles/${id}`)
		}
		await admin.ok('POST', '/roles', { role: 'intake', user: ROLES.intake, districts: [DISTRICT] })
		await this.offer('helper')
		await offerHelp(this.as(OTHER_HELPER), { district: DISTRICT, channels: ['video', 'phone', 'on_site'], capacity: 20 })
	}

	async offer(role: Role): Promise<void> {
		await offerHelp(this.role(role), { district: DISTRICT, channels: ['video', 'phone', 'on_site'], capacity: 20 })
	}

	/** Gives the helper's places back, which the calls before have taken one after the other. */
	async freePlaces(): Promise<void> {
		for (const { request } of await this.role('helper').ok<Assignment[]>('GET', '/assignments/mine')) {
			await this.desk.ok('POST', `/requests/${request}/close`, { outcome: 'no_longer_wanted' })
		}
	}
}
