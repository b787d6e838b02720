/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { filesAtFirstSight } from './budget.ts'

describe('filesAtFirstSight', () => {
	it('follows static imports, each once, and leaves dynamic ones out', () => {
		const manifest = {
			'src/main.ts': { file: 'main.mjs', imports: ['_a', '_b'], dynamicImports: ['src/desk.vue'] },
			_a: { file: 'a.mjs', imports: ['_b'] },
			_b: { file: 'b.mjs', imports: ['_a'] },
			'src/desk.vue': { file: 'desk.mjs', imports: ['_a'] },
		}
		expect(filesAtFirstSight(manifest, 'src/main.ts').sort()).toEqual(['a.mjs', 'b.mjs', 'main.mjs'])
	})

	it('refuses a manifest without the entry instead of weighing nothing', () => {
		expect(() => filesAtFirstSight({}, 'src/main.ts')).toThrow('src/main.ts')
	})
})
