/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Server } from '../server/server.ts'

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe } from 'vitest'
import { RealNextcloud } from '../server/nextcloud.ts'
import { holdsFuzz } from './fuzz.ts'

describe('real Nextcloud', () => {
	let server: Server

	beforeAll(async () => {
		server = await RealNextcloud.start(process.env.NEXTCLOUD_ROOT!, process.env.NOTIFICATIONS_ROOT ?? '', { limits: false })
	})

	afterAll(() => server?.stop())

	// The clock of a real server cannot be moved: its limits last a minute.
	holdsFuzz(() => server, () => pause(61_000))
})
