/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Vocabulary } from '../../src/api/types.ts'
import type { Server } from '../server/server.ts'

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddedHost } from '../server/embedded.ts'
import { MailServer } from '../server/mail-server.ts'
import { OcsClient } from '../server/ocs.ts'
import { BREMEN } from '../server/world.ts'
import { appeal } from './appeal.ts'
import { archive } from './archive.ts'
import { figures } from './figures.ts'
import { publicForm } from './form.ts'
import { handbook } from './handbook.ts'
import { lists } from './lists.ts'
import { mails } from './mails.ts'
import { mainJob } from './main-job.ts'
import { rounds } from './rounds.ts'
import { sessions } from './sessions.ts'
import { tandem } from './tandem.ts'

describe('embedded host', () => {
	let server: Server
	let mailServer: MailServer

	beforeAll(async () => {
		mailServer = await MailServer.start()
		server = await EmbeddedHost.start({ databaseUrl: process.env.HTTP_DATABASE_URL, mailPort: mailServer.port })
	})

	afterAll(async () => {
		await server?.stop()
		await mailServer?.stop()
	})

	mainJob(() => server)
	mails(() => server, () => mailServer, ['Probe-Wolke'])
	sessions(() => server)
	tandem(() => server)
	rounds(() => server)
	appeal(() => server)
	lists(() => server, () => mailServer)
	handbook(() => server, false)
	archive(() => server)
	publicForm(() => server, async (to) => {
		const { user, password } = server.place.credentials.mitglied
		const box = await fetch(`${server.place.baseUrl}/index.php/host/mailbox.json`, { headers: { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } })
		const mails = await box.json() as { to: string[], text: string }[]
		return mails.filter((mail) => mail.to.some((one) => one.includes(to))).map(({ text }) => text)
	})
})

describe('embedded host with records of last week alone', () => {
	let server: Server

	beforeAll(async () => {
		// On a file of its own: what other scenarios did would count as well once their week is over.
		server = await EmbeddedHost.start()
	})

	afterAll(() => server?.stop())

	figures(() => server, async () => join(server.place.occ.env?.DATA_DIR ?? '', 'host.sqlite'))
})

describe('embedded host of another Landesverband', () => {
	let server: Server

	beforeAll(async () => {
		// On a file of its own: the database of the run holds a key that the secret of another host does not open.
		server = await EmbeddedHost.start({ places: BREMEN })
	})

	afterAll(() => server?.stop())

	it('has its districts, and its word for them in what people read', async () => {
		const member = new OcsClient(server.place, 'mitglied')
		const { districts, districtWord, region } = await member.ok<Vocabulary>('GET', '/vocabulary')
		expect({ districtWord, region }).toEqual({ districtWord: 'Bezirk', region: 'Bremen' })
		expect(districts.map(({ id }) => id)).toContain(BREMEN.home)
		expect(await member.ok('GET', '/places/28205')).toMatchObject({ district: BREMEN.home })
		expect(await member.ok('GET', '/places/01067')).toMatchObject({ district: null })
		const refused = await member.app('PUT', '/helpers/me', { district: null, ties: ['ost'], channels: ['on_site'], agreement: '' })
		expect(refused.status).toBe(400)
		const { agreement } = await member.ok<Vocabulary>('GET', '/vocabulary')
		expect((await member.app('PUT', '/helpers/me', { district: null, ties: ['ost'], channels: ['on_site'], agreement: agreement.version })).data)
			.toMatchObject({ message: 'Für Hilfe vor Ort brauchen wir deinen Bezirk.' })
	})

	mainJob(() => server, BREMEN)
})
