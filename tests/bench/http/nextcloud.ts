/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { RealNextcloud } from '../../server/nextcloud.ts'

import { join } from 'node:path'
import { run } from '../../server/process.ts'

/**
 * Puts the same records into a real server as the embedded host gets.
 *
 * @param server - runs
 * @param helpers - how many
 * @param requests - how many
 */
export async function fillNextcloud(server: RealNextcloud, helpers: number, requests: number): Promise<void> {
	await run({
		program: 'php',
		args: [join(import.meta.dirname, 'seed-nextcloud.php'), server.folders.root, String(helpers), String(requests)],
		env: server.place.occ.env,
		cwd: server.folders.root,
	})
}
