/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { createBaseConfig } from '@nextcloud/vite-config'
import { defineConfig, mergeConfig } from 'vitest/config'

export default defineConfig(async (env) => mergeConfig(await createBaseConfig()(env), {
	define: {
		appName: JSON.stringify('ins_netz_gegangen'),
		appVersion: JSON.stringify('0.0.0'),
	},
	test: {
		include: ['{src,scripts,tests/unit}/**/*.spec.ts'],
		environment: 'happy-dom',
		// Two files of three need the page's packages; loading them once for all takes a tenth of the time. tests/setup/dom.ts cleans up.
		isolate: false,
		setupFiles: ['tests/setup/dom.ts'],
		// The packages import style sheets, which Node itself cannot load.
		server: { deps: { inline: [/@nextcloud\//] } },
		restoreMocks: true,
		unstubGlobals: true,
	},
}))
