/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Place, Server } from './server.ts'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install } from './nextcloud-install.ts'
import { freePort, Service } from './process.ts'

const ROUTER = join(import.meta.dirname, 'nextcloud-router.php')

/** A real Nextcloud with config and data of its own; the server's folder stays as it is. */
export class RealNextcloud implements Server {
	private constructor(readonly place: Place, private readonly folder: string, private readonly service: Service) {}

	/**
	 * @param root - folder of a Nextcloud server with its third-party packages
	 * @param notifications - folder of the notifications app, if the server does not bring it
	 */
	static async start(root: string, notifications: string): Promise<RealNextcloud> {
		const port = await freePort()
		const folder = await mkdtemp(join(tmpdir(), 'ing-nextcloud-'))
		try {
			const place = await install(root, notifications, `http://127.0.0.1:${port}`, folder)
			const service = await Service.start({
				program: 'php',
				args: ['-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '-t', root, ROUTER],
				env: { ...place.occ.env, PHP_CLI_SERVER_WORKERS: '4', EXTRA_APPS: join(folder, 'apps') },
				cwd: root,
			}, `${place.baseUrl}/status.php`)
			return new RealNextcloud(place, folder, service)
		} catch (error) {
			await rm(folder, { recursive: true, force: true })
			throw error
		}
	}

	async stop(): Promise<void> {
		await this.service.stop()
		await rm(this.folder, { recursive: true, force: true })
	}
}
