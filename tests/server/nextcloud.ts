/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Account, Credentials, Server } from './server.ts'

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { install } from './nextcloud-install.ts'
import { freePort, run, Service } from './process.ts'

const ROUTER = join(import.meta.dirname, 'nextcloud-router.php')

/** A real Nextcloud with config and data of its own; the server's folder stays as it is. */
export class RealNextcloud implements Server {
	private constructor(
		readonly name: string,
		readonly baseUrl: string,
		readonly credentials: Record<Account, Credentials>,
		private readonly root: string,
		private readonly folder: string,
		private readonly env: Record<string, string>,
		private readonly service: Service,
	) {}

	/**
	 * @param root - folder of a Nextcloud server with its third-party packages
	 * @param notifications - folder of the notifications app, if the server does not bring it
	 */
	static async start(root: string, notifications: string): Promise<RealNextcloud> {
		const port = await freePort()
		const baseUrl = `http://127.0.0.1:${port}`
		const { folder, env, version, credentials } = await install(root, notifications, baseUrl)
		const service = await Service.start({
			program: 'php',
			args: ['-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '-t', root, ROUTER],
			env: { ...env, PHP_CLI_SERVER_WORKERS: '4', EXTRA_APPS: join(folder, 'apps') },
			cwd: root,
		}, `${baseUrl}/status.php`)
		return new RealNextcloud(`Nextcloud ${version}`, baseUrl, credentials, root, folder, env, service)
	}

	occ(...args: string[]): Promise<string> {
		return run({ program: 'php', args: [join(this.root, 'occ'), '--no-interaction', ...args], env: this.env, cwd: this.root })
	}

	async stop(): Promise<void> {
		await this.service.stop()
		await rm(this.folder, { recursive: true, force: true })
	}
}
