/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { RealNextcloud } from '../server/nextcloud.ts'
import { run } from '../server/process.ts'
import { appeal } from './appeal.ts'
import { archive as handedOn } from './archive.ts'
import { calendar } from './calendar.ts'
import { figures } from './figures.ts'
import { publicForm } from './form.ts'
import { handbook } from './handbook.ts'
import { databaseOf, lifecycle } from './lifecycle.ts'
import { lists } from './lists.ts'
import { mails } from './mails.ts'
import { mainJob } from './main-job.ts'
import { migration } from './migration.ts'
import { rounds } from './rounds.ts'
import { sessions } from './sessions.ts'
import { tandem } from './tandem.ts'

const ROOT = resolve(import.meta.dirname, '../..')

describe('real Nextcloud in a sub-folder with pretty addresses, from the archive', () => {
	let server: RealNextcloud
	let folder: string
	let archive: string

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'ing-archive-'))
		await run({ program: join(ROOT, 'scripts/pack.sh'), args: [folder], cwd: ROOT })
		archive = join(folder, (await readdir(folder))[0]!)
		server = await RealNextcloud.start(process.env.NEXTCLOUD_ROOT ?? '', process.env.NOTIFICATIONS_ROOT ?? '', { archive, webRoot: '/cloud', pretty: true })
		console.log(`Running on ${server.place.name}`)
	})

	afterAll(async () => {
		await server?.stop()
		await rm(folder, { recursive: true, force: true })
	})

	mainJob(() => server)
	mails(() => server, () => server.mail, [])
	sessions(() => server)
	tandem(() => server)
	rounds(() => server)
	appeal(() => server)
	lists(() => server, () => server.mail)
	calendar(() => server)
	handbook(() => server, true)
	handedOn(() => server)
	publicForm(() => server, async (to) => server.mail.for(to).map(({ mail }) => mail.text ?? '').reverse())
	figures(() => server, () => databaseOf(server.folders.data))
	if (process.env.USER_MIGRATION_ROOT) {
		migration(() => server, process.env.USER_MIGRATION_ROOT)
	}
	lifecycle(() => server, () => archive)
})
