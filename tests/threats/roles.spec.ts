/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Role } from '../permissions/table.ts'

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DISTRICT, FOREIGN } from '../permissions/people.ts'
import { ROLES } from '../permissions/table.ts'
import { occ } from '../server/server.ts'
import { oneOfEachRoute, readable, Stage } from './stage.ts'

interface Entry { id: number, role: string, user: string | null, districts: string[] }

const NAMES = (JSON.parse(readFileSync(join(import.meta.dirname, '../../rules/roles.json'), 'utf8')) as { roles: string[] }).roles
const GIVERS = (Object.keys(ROLES) as Role[]).filter((role) => !['outsider', 'anonymous'].includes(role))

let stage: Stage

beforeAll(async () => {
	stage = await Stage.open()
})

afterAll(() => stage?.close())

describe('T7: nobody raises rights above the own ones', () => {
	it.each(GIVERS)('%s gives no role above the own, to nobody and not to oneself', async (giver) => {
		const admin = stage.people.as('admin')
		const before = await admin.ok<Entry[]>('GET', '/roles')
		for (const role of NAMES) {
			for (const districts of [[], [DISTRICT], [FOREIGN], ['*']]) {
				for (const user of ['helfer', ROLES[giver]]) {
					const { status } = await stage.people.role(giver).app('POST', '/roles', { role, user, districts })
					const may = giver === 'admin' || (giver === 'coordinator-all' && ['intake', 'coordinator'].includes(role))
						|| (giver === 'coordinator' && ['intake', 'coordinator'].includes(role) && districts.length === 1 && districts[0] === DISTRICT)
					if (!may) {
						expect(status, `${role} for ${districts} to ${user}`).toBeGreaterThanOrEqual(400)
					}
				}
			}
		}
		const after = await admin.ok<Entry[]>('GET', '/roles')
		const added = after.filter(({ id }) => !before.some((one) => one.id === id))
		for (const { id, role, districts } of added) {
			if (giver === 'coordinator') {
				expect([role, districts]).toEqual([expect.stringMatching(/^(intake|coordinator)$/), [DISTRICT]])
			}
			await admin.ok('DELETE', `/roles/${id}`)
		}
		expect(added.length > 0).toBe(['admin', 'coordinator', 'coordinator-all'].includes(giver))
		// An entry that was there holds what it held.
		const kept = (list: Entry[]) => list.filter(({ id }) => before.some((one) => one.id === id)).map(({ id, districts }) => [id, [...districts].sort()])
		expect(giver === 'admin' || giver === 'coordinator-all' ? [] : kept(after)).toEqual(giver === 'admin' || giver === 'coordinator-all' ? [] : kept(before))
	})
})

/** Names of the server's settings that say whether people may find each other. */
const ENUMERATION = ['shareapi_allow_share_dialog_user_enumeration', 'shareapi_restrict_user_enumeration_to_group', 'shareapi_restrict_user_enumeration_to_phone', 'shareapi_restrict_user_enumeration_full_match', 'shareapi_restrict_user_enumeration_full_match_userid', 'shareapi_restrict_user_enumeration_full_match_email']

describe('T12: no answer suggests accounts, whatever the server allows', () => {
	/** Accounts that have nothing to do with the app, so no list may know them. */
	const STRANGERS = ['aussen', 'redaktion', 'vorstand']

	async function seen(): Promise<string[]> {
		const found: string[] = []
		for (const read of (await stage.reads()).filter(({ route, role }) => !route.includes(' page ') && !route.startsWith('GET /handbook') && !STRANGERS.includes(ROLES[role]) && role !== 'admin')) {
			const text = await (await stage.get(read)).text()
			found.push(...STRANGERS.filter((account) => new RegExp(`"${account}"`).test(text)).map((account) => `${read.route} of ${read.role} names ${account}`))
		}
		return found
	}

	it('every read, with every setting on and off', async () => {
		expect(oneOfEachRoute(readable()).length).toBeGreaterThan(20)
		for (const value of ['yes', 'no']) {
			for (const setting of ENUMERATION) {
				await occ(stage.server.place, ['config:app:set', 'core', setting, '--value', value])
			}
			expect(await seen(), `all ${value}`).toEqual([])
		}
	})

	it('a role is given to whole account names only, never to parts of one', async () => {
		for (const part of ['helf', 'HELFER*', '%', 'helferin@example.org']) {
			expect(await stage.people.role('coordinator').app('POST', '/roles', { role: 'intake', user: part, districts: [DISTRICT] })).toMatchObject({ status: 400, data: { field: 'user' } })
		}
	})
})
