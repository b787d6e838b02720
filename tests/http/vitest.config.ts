/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		include: ['tests/http/**/*.spec.ts'],
		// A real server is run by a command of its own, where somebody has one.
		exclude: process.env.NEXTCLOUD_ROOT ? [] : ['tests/http/nextcloud.spec.ts'],
		setupFiles: ['tests/contract/setup.ts'],
		environment: 'node',
		// One server for all: a real one is slow to install, and scenarios build on the same people.
		fileParallelism: false,
		testTimeout: 30_000,
		hookTimeout: 300_000,
	},
})
