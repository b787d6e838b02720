/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { defineConfig } from 'vitest/config'

/** What `make release` packs. */
export default defineConfig({
	test: {
		include: ['tests/release/**/*.spec.ts'],
		exclude: process.env.FULL === '1' ? [] : ['tests/release/twice.spec.ts'],
		environment: 'node',
		testTimeout: 900_000,
	},
})
