/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { permissionPage } from './docs.ts'

const PAGE = join(import.meta.dirname, '../../docs/permissions.md')

it('docs/permissions.md says what the table says', () => {
	const page = permissionPage()
	if (process.env.UPDATE_DOCS === '1') {
		writeFileSync(PAGE, page)
	}
	// Not compared as values: the difference of two long texts says less than this sentence.
	expect(readFileSync(PAGE, 'utf8') === page, 'run `UPDATE_DOCS=1 make test`, or this file alone').toBe(true)
})
