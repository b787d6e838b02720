/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Folders } from './nextcloud-install.ts'
import type { Place, Server } from './server.ts'

import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MailServer } from './mail-server.ts'
import { install } from './nextcloud-install.ts'
import { freePort, Service } from './process.ts'

const ROUTER = join(import.meta.dirname, 'nextcloud-router.php')

export interface NextcloudOptions {
	/** Archive of a release that is unpacked by hand; the project itself unless told. */
	archive?: string
	/** Web root in a sub-folder, such as `/cloud`. */
	webRoot?: string
	/** Addresses without index.php. */
	pretty?: boolean
	/** False: somebody may call as often as a test needs it. */
	limits?: boolean
}

/** A real Nextcloud with config and data of its own; the server's folder stays as it is. */
export class RealNextcloud implements Server {
	private constructor(
		readonly place: Place,
		readonly folders: Folders,
		private readonly folder: string,
		private readonly service: Service,
		readonly mail: MailServer,
	) {}

	/**
	 * @param root - folder of a Nextcloud server with its third-party packages
	 * @param notifications - folder of the notifications app, if the server does not bring it
	 * @param options - how it is installed
	 */
	static async start(root: string, notifications: string, { archive, webRoot = '', pretty = false, limits = true }: NextcloudOptions = {}): Promise<RealNextcloud> {
		const port = await freePort()
		const folder = await mkdtemp(join(tmpdir(), 'ing-nextcloud-'))
		const mail = await MailServer.start()
		try {
			const folders = { root, config: join(folder, 'config'), data: join(folder, 'data'), apps: join(folder, 'apps') }
			const place = await install({ folders, notifications, archive, pretty, limits, mailPort: mail.port, baseUrl: `http://127.0.0.1:${port}${webRoot}` })
			if (webRoot !== '') {
				await mkdir(join(folder, 'web'))
				await symlink(root, join(folder, 'web', webRoot))
			}
			const service = await Service.start({
				program: 'php',
				args: ['-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '-t', webRoot === '' ? root : join(folder, 'web'), ROUTER],
				env: { ...place.occ.env, PHP_CLI_SERVER_WORKERS: '4', EXTRA_APPS: folders.apps, WEB_ROOT: webRoot },
				cwd: root,
			}, `${place.baseUrl}/status.php`)
			return new RealNextcloud(place, folders, folder, service, mail)
		} catch (error) {
			await mail.stop()
			await rm(folder, { recursive: true, force: true })
			throw error
		}
	}

	/** Mails that were sent so far, with their headers. */
	get mails(): readonly string[] {
		return this.mail.mails
	}

	async stop(): Promise<void> {
		await this.service.stop()
		await this.mail.stop()
		await rm(this.folder, { recursive: true, force: true })
	}
}
