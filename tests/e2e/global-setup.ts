/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { EmbeddedHost } from '../server/embedded.ts'
import { RealNextcloud } from '../server/nextcloud.ts'

/**
 * Starts one server with fresh data for the whole run and ends it afterwards: the embedded host,
 * or the real Nextcloud at NEXTCLOUD_ROOT. E2E_DATABASE_URL puts the embedded host on another database.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
	const root = process.env.NEXTCLOUD_ROOT ?? ''
	const server = root === ''
		? await EmbeddedHost.start({ databaseUrl: process.env.E2E_DATABASE_URL })
		: await RealNextcloud.start(root, process.env.NOTIFICATIONS_ROOT ?? '')
	console.log(`Browser tests on ${server.place.name}`)
	// The workers are processes of their own: this is how they learn of it.
	process.env.E2E_PLACE = JSON.stringify(server.place)
	return () => server.stop()
}
