import { test as teardown } from '@playwright/test'
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { writeFileSync } from 'node:fs'
import { kept } from './kept.ts'
import { writeTable } from './table.ts'

teardown('write down what was measured', () => {
	// Only the whole run in all themes may say what holds.
	teardown.skip(process.env.UPDATE_DOCS !== '1' || process.env.FULL !== '1', 'UPDATE_DOCS=1 FULL=1 writes docs/inclusion.md')
	writeFileSync('docs/inclusion.md', writeTable(kept()))
})
