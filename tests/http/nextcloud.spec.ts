/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Server } from '../server/server.ts'

import { afterAll, beforeAll, describe } from 'vitest'
import { RealNextcloud } from '../server/nextcloud.ts'
import { mainJob } from './main-job.ts'

const root = process.env.NEXTCLOUD_ROOT ?? ''

describe('real Nextcloud', () => {
	let server: Server

	beforeAll(async () => {
		server = await RealNextcloud.start(root, process.env.NOTIFICATIONS_ROOT ?? '')
		console.log(`Running on ${server.place.name}`)
	})

	afterAll(() => server?.stop())

	mainJob(() => server)
})
