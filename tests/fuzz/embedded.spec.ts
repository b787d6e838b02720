/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Server } from '../server/server.ts'

import { afterAll, beforeAll, describe } from 'vitest'
import { EmbeddedHost } from '../server/embedded.ts'
import { occ } from '../server/server.ts'
import { holdsFuzz } from './fuzz.ts'

describe('embedded host', () => {
	let server: Server

	beforeAll(async () => {
		server = await EmbeddedHost.start({ jobs: false, limits: false })
	})

	afterAll(() => server?.stop())

	holdsFuzz(() => server, () => occ(server.place, ['host:clock', 'forward', 'PT61S']))
})
