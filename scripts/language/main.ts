/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import process from 'node:process'
import { dictionary } from './dictionary.ts'
import { check, complaints, row } from './report.ts'
import { allSources, readGlossary } from './sources.ts'

const options = dictionary(readGlossary())
const results = allSources().map((source) => check(source, options))
console.log(`${'file'.padEnd(40)}${['sentences', 'mean', 'longest', 'LIX'].map((head) => head.padStart(10)).join('')}`)
results.forEach((result) => console.log(row(result)))
const wrong = results.flatMap(complaints)
wrong.forEach((line) => console.error(line))
console.log(`${results.length} texts, ${wrong.length} findings`)
process.exitCode = wrong.length > 0 ? 1 : 0
