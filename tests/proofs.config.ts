/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { defineConfig } from 'vitest/config'

/** Permissions, classes of published faults, contract, bad input, secrecy and numbers of queries, over HTTP. Every file starts a host of its own. */
export default defineConfig({
	test: {
		include: ['tests/{contract,permissions,input,secrecy,queries,threats,fuzz,outage}/**/*.spec.ts'],
		// A real server is run by a command of its own, where somebody has one.
		exclude: [
			...process.env.NEXTCLOUD_ROOT ? [] : ['tests/{permissions,fuzz}/nextcloud.spec.ts'],
			// A file has no line that could be cut: the full run has two databases behind one.
			...process.env.HTTP_DATABASE_URL ? [] : ['tests/outage/*.spec.ts'],
		],
		setupFiles: ['tests/contract/setup.ts'],
		environment: 'node',
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
})
