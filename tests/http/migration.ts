/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RealNextcloud } from '../server/nextcloud.ts'

import { mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { OcsClient } from '../server/ocs.ts'
import { run } from '../server/process.ts'
import { occ } from '../server/server.ts'
import { askForHelp } from '../server/world.ts'

/**
 * An account packs its things, with the app that Nextcloud has for it.
 *
 * @param server - gives the server once it runs
 * @param root - folder of the app user_migration
 */
export function migration(server: () => RealNextcloud, root: string): void {
	it('an account that moves takes a readable copy along, and its calendars as well', async () => {
		const { place, folders } = server()
		const words = (...args: string[]) => occ(place, args)
		await symlink(root, join(folders.apps, 'user_migration'))
		await words('app:enable', '--force', 'user_migration')
		await askForHelp(new OcsClient(place, 'mitglied'), { text: 'Ich finde das Zahnrad nicht.' })
		const target = join(folders.data, 'packed')
		await mkdir(target)
		const told = await words('user:export', 'mitglied', target)
		expect(told).toContain('Export saved')
		const packed = join(target, (await readdir(target)).find((name) => name.endsWith('.zip'))!)
		const read = (name: string) => run({ program: 'unzip', args: ['-p', packed, `ins_netz_gegangen/${name}`] })
		expect(await read('data.txt')).toContain('Ich finde das Zahnrad nicht.')
		const data = JSON.parse(await read('data.json')) as { requests: { text: string }[] }
		expect(data.requests.map(({ text }) => text)).toContain('Ich finde das Zahnrad nicht.')
		await words('app:disable', 'user_migration')
		await rm(target, { recursive: true })
	})
}
