/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Contact, Request } from '../../src/api/types.ts'
import type { RealNextcloud } from '../server/nextcloud.ts'

import { existsSync } from 'node:fs'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { lowerMinimum, unpack } from '../server/nextcloud-install.ts'
import { OcsClient } from '../server/ocs.ts'
import { run } from '../server/process.ts'
import { occ } from '../server/server.ts'
import { CALLER, takeDown } from '../server/world.ts'

const APP = 'ins_netz_gegangen'
const APP_INFO = 'appinfo/info.xml'

/**
 * What an admin does with an installation, as docs/admin.md tells it: addresses, upgrade, backup and restore, the end.
 * The steps build on each other and on a server in use.
 *
 * @param server - gives the server once it runs
 * @param archive - gives the file of the release
 */
export function lifecycle(server: () => RealNextcloud, archive: () => string): void {
	describe('life of an installation', () => {
		let request: Request
		let coordinator: OcsClient
		const command = (...args: string[]) => occ(server().place, args)

		beforeAll(async () => {
			coordinator = new OcsClient(server().place, 'koordination')
			request = await takeDown(new OcsClient(server().place, 'aufnahme'))
		})

		const contact = () => coordinator.ok<Contact>('GET', `/requests/${request.id}/contact`)

		it('info.xml agrees with the schema of the server', async () => {
			const schema = join(server().folders.root, 'resources/app-info.xsd')
			expect(existsSync(schema)).toBe(true)
			expect(await schemaFaults(join(server().folders.apps, APP, APP_INFO), schema)).toBe('')
		})

		it('pages open under plain and pretty addresses, and links are pretty', async () => {
			for (const path of ['/apps/ins_netz_gegangen/', '/index.php/apps/ins_netz_gegangen/', '/apps/ins_netz_gegangen/handbuch', '/index.php/apps/ins_netz_gegangen/handbuch']) {
				expect(await coordinator.page('GET', path), path).toBe(200)
			}
			const { text } = await coordinator.call('GET', '/ocs/v2.php/core/navigation/apps?format=json')
			expect(text.replaceAll('\\/', '/')).toContain('"/cloud/apps/ins_netz_gegangen/"')
		})

		it('the overview of the admins says what is not set up, and so does the command of the app', async () => {
			// Both end with an error when they find something, and a fresh server lacks much.
			const failed = (error: Error) => error.message
			const told = await command('setupchecks', '--output=json').catch(failed)
			const lines = JSON.parse(told.slice(told.indexOf('{'))) as { [category: string]: { [check: string]: { severity: string, description: string | null } } }
			const ours = Object.fromEntries(Object.values(lines).flatMap((checks) => Object.entries(checks)).filter(([name]) => name.includes('InsNetzGegangen'))
				.map(([name, { severity }]) => [name.split('\\').at(-1), severity]))
			expect(ours).toEqual({ CronCheck: 'warning', MailCheck: 'success', RolesCheck: 'success', EverybodyCheck: 'success', RegionCheck: 'success', PrivacyCheck: 'warning', PublicHandbookCheck: 'info' })
			await command('background:cron')
			await command('config:app:set', APP, 'enabled', '--value', 'yes')
			const open = await command('ins_netz_gegangen:check').catch(failed)
			expect(open).toContain('Alle auf diesem Server')
			expect(open).toContain('requests that cannot be read: 0')
			await command('config:app:set', APP, 'enabled', '--value', '["ins-netz"]')
		})

		it('mails went out, and none names who needs help', () => {
			expect(server().mails.length).toBeGreaterThanOrEqual(3)
			// Lines are folded on the way; the numbers of callers end in 11x, the one of the video room does not.
			const text = server().mails.join('\n').replaceAll(/=\r?\n/g, '')
			expect(text).not.toMatch(/Erna|23125 ?11/)
		})

		it('an older version is upgraded, and everything is still there', async () => {
			const { apps } = server().folders
			const info = join(apps, APP, APP_INFO)
			const version = /<version>(.*)<\/version>/.exec(await readFile(info, 'utf8'))![1]!
			await command('config:app:set', APP, 'installed_version', '--value', '0.0.1')
			await unpack(archive(), apps)
			await lowerMinimum(server().folders)
			await command('upgrade')
			expect((await command('config:app:get', APP, 'installed_version')).trim()).toBe(version)
			expect((await command('config:app:get', APP, 'enabled')).trim()).toBe('["ins-netz"]')
			expect(await contact()).toMatchObject({ name: CALLER.name })
		})

		it('a backup of database and config brings everything back', async () => {
			const { config, data } = server().folders
			const backup = `${config}-backup`
			await command('maintenance:mode', '--on')
			await cp(config, backup, { recursive: true })
			await cp(await databaseOf(data), join(backup, 'database'))
			await command('maintenance:mode', '--off')

			await command('ins_netz_gegangen:erase-all', '--yes')
			expect((await coordinator.app('GET', `/requests/${request.id}`)).status).toBe(404)

			await command('maintenance:mode', '--on')
			await cp(join(backup, 'database'), await databaseOf(data))
			await rm(join(backup, 'database'))
			await cp(backup, config, { recursive: true })
			await command('maintenance:mode', '--off')
			expect(await contact()).toMatchObject({ name: CALLER.name, contactNote: CALLER.contactNote })
			await rm(backup, { recursive: true })
		})

		it('without the secret of config.php nothing that names a person can be read', async () => {
			const file = join(server().folders.config, 'config.php')
			const text = await readFile(file, 'utf8')
			await writeFile(file, text.replace(/('secret' => ')[^']{8}/, '$1abcdefgh'))
			const place = server().place
			// App passwords are sealed with the same secret: only occ is left.
			const printed = await occ(place, ['ins_netz_gegangen:purge', '--dry-run']).catch((error: Error) => error.message)
			expect(printed).not.toContain(CALLER.name)
			await writeFile(file, text)
			expect(await contact()).toMatchObject({ name: CALLER.name })
		})

		it('rare web cron is enough: jobs run when a page is opened', async () => {
			await command('background:ajax')
			expect((await coordinator.call('GET', '/cron.php')).status).toBe(200)
		})

		it('nothing of the app stands in the log of the server', async () => {
			expect(await warnings(join(server().folders.data, 'nextcloud.log'))).toEqual([])
		})

		it('it goes without a trace once all data is deleted', async () => {
			await expect(command('ins_netz_gegangen:erase-all')).rejects.toThrow('--yes')
			expect(await residue(server().folders.data)).toContain('table ')
			await command('ins_netz_gegangen:erase-all', '--yes')
			await command('app:remove', APP)
			expect(existsSync(join(server().folders.apps, APP))).toBe(false)
			expect(await residue(server().folders.data)).toBe('')
			expect((await coordinator.app('GET', '/me')).status).toBe(404)
		})
	})
}

/**
 * The SQLite file of a real server.
 *
 * @param data - the data folder
 */
export async function databaseOf(data: string): Promise<string> {
	return join(data, (await readdir(data)).find((name) => name.endsWith('.db'))!)
}

/**
 * What of the app is in the database, a line for each.
 *
 * @param data - the data folder
 */
async function residue(data: string): Promise<string> {
	return run({ program: 'php', args: [join(import.meta.dirname, 'residue.php'), await databaseOf(data)] })
}

/**
 * Warnings and worse that name the app, but for the address that was called: that alone is no fault of ours.
 *
 * @param log - nextcloud.log, a JSON object a line
 */
async function warnings(log: string): Promise<string[]> {
	const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => line !== '')
	const entries = lines.map((line) => ({ ...JSON.parse(line) as { level: number }, url: '' }))
	return entries.filter(({ level }) => level >= 2).map((entry) => JSON.stringify(entry)).filter((line) => /ins_netz_gegangen|InsNetzGegangen/.test(line))
}

/**
 * What libxml finds wrong. Older servers know the licence under its old name only.
 *
 * @param file - info.xml
 * @param schema - XSD
 */
async function schemaFaults(file: string, schema: string): Promise<string> {
	const known = (await readFile(schema, 'utf8')).includes('"AGPL-3.0-or-later"')
	return run({
		program: 'php',
		args: ['-r', `libxml_use_internal_errors(true);
			$info = new DOMDocument();
			$info->loadXML(${known ? 'file_get_contents($argv[1])' : 'str_replace("AGPL-3.0-or-later</licence>", "agpl</licence>", file_get_contents($argv[1]))'});
			if (!$info->schemaValidate($argv[2])) { foreach (libxml_get_errors() as $error) { echo $error->message; } }`, file, schema],
	})
}
