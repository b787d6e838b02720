/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { InputError } from '../core/matching/index.ts'
import { parseArguments } from './match/arguments.ts'
import { readInput, readPostalTable } from './match/read.ts'
import { run } from './match/run.ts'

const BAD_INPUT = 2

try {
	const command = parseArguments(process.argv.slice(2))
	const result = run(command, readInput(command.file), readPostalTable(command.region), () => performance.now())
	process.stdout.write(JSON.stringify(result) + '\n')
} catch (error) {
	if (!(error instanceof InputError)) {
		throw error
	}
	process.stderr.write(`${error.message}\n`)
	process.exitCode = BAD_INPUT
}
