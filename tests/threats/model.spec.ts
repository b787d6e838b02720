/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { THREATS } from './threats.ts'

const ROOT = join(import.meta.dirname, '../..')
const page = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8')

it('names ten actors', () => {
	expect([...page.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

it('names the tests of every class of published faults', () => {
	const rows = [...page.matchAll(/^\| (T\d+) \| (.+) \| (.+) \|$/gm)].map(([, id, fault, files]) => ({ id, fault, files: [...files!.matchAll(/`tests\/([^`]+)`/g)].map(([, file]) => file) }))
	expect(rows).toEqual(THREATS)
	expect(THREATS).toHaveLength(16)
})

it('names only tests that exist', () => {
	const named = [...page.matchAll(/`(tests\/[\w/.-]+)`/g)].map(([, path]) => path!)
	expect(named.length).toBeGreaterThan(15)
	expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})
