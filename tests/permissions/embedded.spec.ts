/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Server } from '../server/server.ts'

import { afterAll, beforeAll, describe } from 'vitest'
import { EmbeddedHost } from '../server/embedded.ts'
import { holdsPermissions } from './permissions.ts'

describe('embedded host', () => {
	let server: Server

	beforeAll(async () => {
		server = await EmbeddedHost.start()
	})

	afterAll(() => server?.stop())

	holdsPermissions(() => server)
})
