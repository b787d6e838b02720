/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { expect, test as teardown } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { THEMES } from '../fixtures/looks.ts'
import { pages } from '../pages.ts'
import { demands } from './demands.ts'
import { kept } from './kept.ts'
import { writeTable } from './table.ts'

teardown('write down what was measured', () => {
	const results = kept()
	const themes = [null, ...Object.keys(THEMES)]
	const gaps = pages.flatMap(({ name }) => themes.filter((theme) => !results.some((one) => one.place === name && one.theme === theme)).map((theme) => `${name} ${theme ?? 'in any theme'}`))
	expect(gaps, 'pages that were not measured').toEqual([])
	expect(demands.filter(({ id }) => !results.some(({ demand }) => demand === id)), 'demands that were not measured').toEqual([])
	writeFileSync('docs/inclusion.md', writeTable(results))
})
