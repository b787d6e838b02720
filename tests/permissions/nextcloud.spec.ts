/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Server } from '../server/server.ts'

import { afterAll, beforeAll, describe } from 'vitest'
import { RealNextcloud } from '../server/nextcloud.ts'
import { holdsPermissions } from './permissions.ts'

// Only where somebody has a server: `make test-nextcloud` says which.
describe('real Nextcloud', () => {
	let server: Server

	beforeAll(async () => {
		server = await RealNextcloud.start(process.env.NEXTCLOUD_ROOT ?? '', process.env.NOTIFICATIONS_ROOT ?? '', { limits: false })
		console.log(`Running on ${server.place.name}`)
	})

	afterAll(() => server?.stop())

	holdsPermissions(() => server)
})
