/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Check } from './checks/files.ts'

import { lockFile, machinePaths, projectFiles } from './checks/files.ts'
import { licences } from './checks/licences.ts'

const checks: Record<string, Check> = { lockFile, machinePaths, licences }

const wanted = process.argv.slice(2)
const files = projectFiles()
for (const [key, check] of Object.entries(checks)) {
	if (wanted.length > 0 && !wanted.includes(key)) {
		continue
	}
	const faults = check.faults(files)
	console.log(`${check.name}: ${faults.length === 0 ? 'fine' : 'NOT fine'}`)
	faults.forEach((fault) => console.log(`  ${fault}`))
	if (faults.length > 0) {
		process.exitCode = 1
	}
}
