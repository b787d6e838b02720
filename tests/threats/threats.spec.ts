/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { THREATS } from './threats.ts'

describe('classes of faults', () => {
	it('are sixteen', () => {
		expect(THREATS.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, index) => `T${index + 1}`))
	})

	it.each(THREATS.flatMap(({ id, files }) => files.map((file) => [id, file])))('%s is named in %s', (id, file) => {
		const path = join(import.meta.dirname, '..', file!)
		expect(existsSync(path)).toBe(true)
		expect(new RegExp(`(describe|it|test)(\\.each)?\\(.*\\b${id}\\b`).test(readFileSync(path, 'utf8')), `no group of tests of ${file} begins with ${id}`).toBe(true)
	})
})
