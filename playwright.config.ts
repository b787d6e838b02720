/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { defineConfig } from '@playwright/test'

const CROWDS = '**/{archive,form,handbook-markup,import,lists,sessions}.spec.ts'

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	globalSetup: './tests/e2e/global-setup.ts',
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	// A test that needs a second try has a fault.
	retries: 0,
	timeout: 60_000,
	snapshotPathTemplate: '{testDir}/inclusion/trees/{arg}{ext}',
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/e2e.json' }]],
	projects: [
		{ name: 'flows', testMatch: '**/*.spec.ts', testIgnore: ['**/inclusion/**', '**/real-server.spec.ts', '**/smooth.spec.ts', CROWDS] },
		// They bring so many people, requests and hostile pages that other flows would trip over them.
		{ name: 'crowds', testMatch: CROWDS },
		// A measurement: nothing else may run beside it.
		{ name: 'smooth', testMatch: '**/smooth.spec.ts', fullyParallel: false },
		// What also holds in the frame of a real Nextcloud; `make test-nextcloud` runs it.
		{ name: 'real-server', testMatch: '**/real-server.spec.ts' },
		// Run on a host of its own: flows change what people see, and these look at all pages.
		{ name: 'world', testMatch: 'world.setup.ts', teardown: 'together' },
		// What is kept last is written down last, so these run one after the other.
		{ name: 'together', testMatch: '**/inclusion/together.teardown.ts', fullyParallel: false },
		{ name: 'pages', testMatch: '**/inclusion/*.spec.ts', dependencies: ['world'] },
	],
	use: {
		browserName: 'chromium',
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		viewport: { width: 1280, height: 900 },
		// A button that is not there fails by its name, and not the whole test by its time.
		actionTimeout: 20_000,
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
})
