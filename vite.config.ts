/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { createAppConfig } from '@nextcloud/vite-config'
import { resolve } from 'node:path'

export default createAppConfig({
	main: resolve(import.meta.dirname, 'src/main.ts'),
	admin: resolve(import.meta.dirname, 'src/admin.ts'),
}, {
	// Util::addStyle needs a file for each entry, even if an entry has no style of its own.
	createEmptyCSSEntryPoints: true,
	// Old hashed chunks would otherwise stay in css/ and end up in the release.
	emptyOutputDirectory: { additionalDirectories: ['css'] },
	nodePolyfills: false,
	config: {
		// Says which chunks an entry needs at first sight: the budget check reads it.
		build: { manifest: 'build/manifest.json' },
		// Beside the other scripts: js/ is emptied before a build and shipped, assets/ is neither.
		worker: { format: 'es', rollupOptions: { output: { entryFileNames: 'js/[name]-[hash].worker.mjs' } } },
	},
})
