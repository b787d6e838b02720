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
		// The table makes more calls a minute than one person may; the limits have tests of their own.
		server = await EmbeddedHost.start({ limits: false })
	})

	afterAll(() => server?.stop())

	holdsPermissions(() => server)
})
