/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { coveredPatterns } from './licences.ts'

describe('coveredPatterns', () => {
	const patterns = coveredPatterns('path = [\n  "**.json",\n  "img/*.svg",\n]\npath = "COPYING"\n')
	const covers = (file: string) => patterns.some((pattern) => pattern.test(file))

	it.each(['package.json', 'rules/cases/moves.json', 'img/app.svg', 'COPYING'])('covers %s', (file) => {
		expect(covers(file)).toBe(true)
	})

	it.each(['package.jsonc', 'img/deep/app.svg', 'docs/COPYING', 'src/main.ts'])('leaves out %s', (file) => {
		expect(covers(file)).toBe(false)
	})
})
