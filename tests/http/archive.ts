/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { EditedPage, HandbookPage, ImportItem, PlatformTable, RoleEntry } from '../../src/api/types.ts'
import type { Server } from '../server/server.ts'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddedHost } from '../server/embedded.ts'
import { OcsClient } from '../server/ocs.ts'
import { occ } from '../server/server.ts'
import { BREMEN } from '../server/world.ts'

const OWN = { title: 'So singst du mit', goal: 'Du bist im Chor.', topic: null, order: 30, needs: 'Deine Stimme', markdown: '## Los\n\n1. Öffne {{platform.video}}.' }
const PAGES = ['chor', 'files']

/**
 * Handing on: what one server has made its own is taken into an empty one, is equal there, and comes back.
 *
 * @param server - once it runs
 */
export function archive(server: () => Server): void {
	const here = () => new OcsClient(server().place, 'redaktion')
	const saved = async (admin: OcsClient) => (await admin.ok<{ archive: string }>('GET', '/archive')).archive
	const look = async (admin: OcsClient, file: string) => (await admin.ok<ImportItem[]>('POST', '/archive/preview', { archive: file })).filter(({ state }) => state !== 'same')
	const take = (admin: OcsClient, file: string, items: ImportItem[]) => admin.ok('POST', '/archive/import', { archive: file, take: Object.fromEntries(items.map(({ id }) => [id, 'theirs'])) })

	describe('archive', () => {
		let empty: EmbeddedHost
		let original: PlatformTable

		beforeAll(async () => {
			empty = await EmbeddedHost.start()
			original = await here().ok<PlatformTable>('GET', '/platforms')
			for (const page of PAGES) {
				const based = await versionOf(here(), page)
				await here().ok('PUT', `/editing/pages/${page}`, { based, ...OWN })
				await here().ok('POST', `/editing/pages/${page}/publish`, { based: based + 1, checkedBy: 'Erna Beispiel' })
			}
			await saveTable(here(), { ...original, platforms: original.platforms.map((one) => ({ ...one, address: 'https://example.org/' })) })
		})

		afterAll(async () => {
			await takeBack(here())
			await saveTable(here(), original)
			await empty?.stop()
		})

		it('is taken into an empty server, and is the same there to the last byte', async () => {
			const admin = new OcsClient(empty.place, 'admin')
			const file = await saved(new OcsClient(server().place, 'admin'))
			await emptyOf(empty, admin)
			const missing = (await look(admin, file)).filter(({ obstacle }) => obstacle === 'group').map(({ title }) => title)
			for (const group of new Set(missing)) {
				await occ(empty.place, ['group:add', group])
			}
			const items = await look(admin, file)
			expect(items.filter(({ obstacle }) => obstacle !== null)).toEqual([])
			expect(items.map(({ id, state }) => `${state} ${id}`)).toEqual(expect.arrayContaining(['new page:chor', 'differs page:files', 'differs platforms:table']))
			expect(items.filter(({ kind }) => kind === 'role').length).toBeGreaterThan(4)
			expect(await take(admin, file, items)).toEqual({ taken: items.length })
			expect(await look(admin, file)).toEqual([])
			expect(await saved(admin)).toBe(file)
			expect(await new OcsClient(empty.place, 'mitglied').ok<HandbookPage>('GET', '/handbook/chor')).toMatchObject({ title: OWN.title, checkedBy: 'Erna Beispiel' })
		})

		it('comes back page by page to where it was taken from', async () => {
			const file = await saved(new OcsClient(empty.place, 'admin'))
			await takeBack(here())
			await saveTable(here(), original)
			const admin = new OcsClient(server().place, 'admin')
			const items = await look(admin, file)
			expect(items.map(({ id, state }) => `${state} ${id}`).sort()).toEqual(['differs page:files', 'differs platforms:table', 'new page:chor'])
			const mine = await new OcsClient(server().place, 'mitglied').ok<HandbookPage>('GET', '/handbook/files')
			await take(admin, file, items.filter(({ id }) => id === 'page:chor'))
			expect((await new OcsClient(server().place, 'mitglied').ok<HandbookPage>('GET', '/handbook/files')).title).toBe(mine.title)
			await take(admin, file, await look(admin, file))
			expect(await saved(admin)).toBe(file)
		})
	})

	describe('archive for another Landesverband', () => {
		let other: EmbeddedHost

		beforeAll(async () => {
			other = await EmbeddedHost.start({ places: BREMEN })
		})

		afterAll(() => other?.stop())

		it('brings topics, consent, helper code and texts along; what does not fit there says why', async () => {
			const admin = new OcsClient(other.place, 'admin')
			const file = await saved(new OcsClient(server().place, 'admin'))
			const items = await look(admin, file)
			expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(['package:topics', 'package:consent', 'package:agreement', 'package:appeal']))
			const rest = items.filter(({ obstacle }) => obstacle !== null)
			expect(new Set(rest.map(({ kind }) => kind))).toEqual(new Set(['role']))
			await take(admin, file, items.filter(({ obstacle }) => obstacle === null))
			expect((await look(admin, file)).map(({ id }) => id)).toEqual(rest.map(({ id }) => id))
		})
	})
}

/**
 * A server on which nobody has a role yet but its admins.
 *
 * @param server - that is empty otherwise
 * @param admin - of it
 */
async function emptyOf({ place }: Server, admin: OcsClient): Promise<void> {
	for (const { role, name } of (await admin.ok<RoleEntry[]>('GET', '/roles'))) {
		await occ(place, ['ins_netz_gegangen:role', role, '--group', name, '--remove'])
	}
}

/**
 * @param editor - of the server
 * @param page - id
 */
async function versionOf(editor: OcsClient, page: string): Promise<number> {
	const { status, data } = await editor.app('GET', `/editing/pages/${page}`)
	return status === 404 ? 0 : (data as EditedPage).version
}

/**
 * @param editor - who takes the own texts back
 */
async function takeBack(editor: OcsClient): Promise<void> {
	for (const page of PAGES) {
		await editor.ok('POST', `/editing/pages/${page}/take-back`, { based: await versionOf(editor, page) })
	}
}

/**
 * @param editor - who saves it
 * @param table - as it was read, with other values
 */
async function saveTable(editor: OcsClient, table: PlatformTable): Promise<void> {
	const { version } = await editor.ok<PlatformTable>('GET', '/platforms')
	const without = (row: object, key: string) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== key))
	await editor.ok('PUT', '/platforms', {
		based: version,
		platforms: table.platforms.map((one) => without(one, 'onTrial')),
		purposes: table.purposes.map((one) => without(one, 'decision')),
	})
}
