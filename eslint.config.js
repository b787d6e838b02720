/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { recommended } from '@nextcloud/eslint-config'
import { coreIsolation } from './scripts/eslint/core-isolation.js'

/** Where the preset documents nothing and therefore brings no rules for it. */
const GLOB_FILES_TESTING = ['**/*.test.*', '**/*.spec.*', '**/tests/**']

export default [
	{
		name: 'app/ignored',
		ignores: ['js/', 'css/', 'build/', 'data/', 'vendor/', 'test-results/', 'src/api/schema.d.ts'],
	},
	...recommended,
	{
		name: 'app/documentation',
		files: ['**/*.{js,ts,vue}'],
		ignores: GLOB_FILES_TESTING,
		rules: {
			// TypeScript says the types; a sentence that repeats a name says nothing.
			'jsdoc/require-param': 'off',
			'jsdoc/require-param-description': 'off',
			// What a file keeps to itself may speak through its name.
			'jsdoc/require-jsdoc': ['warn', { publicOnly: true }],
		},
	},
	{
		name: 'app/vue',
		files: ['**/*.vue'],
		rules: {
			'vue/no-v-html': 'error',
		},
	},
	{
		name: 'app/core',
		files: ['src/core/**/*.ts'],
		ignores: ['src/core/**/*.spec.ts'],
		plugins: { app: { rules: { 'core-isolation': coreIsolation } } },
		rules: {
			'app/core-isolation': 'error',
			'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'localStorage', 'performance'],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Time is an argument in the core.' },
				{ object: 'Math', property: 'random', message: 'The core is deterministic.' },
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is an argument in the core.' },
			],
		},
	},
	{
		name: 'app/commands',
		files: ['scripts/**/*.ts', 'src/cli/**/*.ts', 'tests/**/*.ts'],
		rules: {
			// What a command prints is its result.
			'no-console': 'off',
		},
	},
]
