/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { build } from 'vite'
import { measureBudget } from './checks/budget.ts'
import { writeTranslations } from './translations.ts'

writeTranslations()
await build()

const budget = measureBudget()
console.log(budget.report)
if (!budget.ok) {
	process.exitCode = 1
}
