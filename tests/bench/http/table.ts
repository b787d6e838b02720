/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Row } from './measure.ts'

import { LIMITS } from './calls.ts'

/**
 * @param rows - of one server
 */
export function table(rows: Row[]): string {
	return [
		'| call | of | ms | times | at most | rows | queries | |',
		'| --- | --- | --- | --- | --- | --- | --- | --- |',
		...rows.map(({ path, account, ms, times, kind, rows: length, statements, fine }) => {
			const limit = LIMITS[kind] === Infinity ? '' : String(LIMITS[kind])
			return `| \`${path}\` | ${account} | ${ms.toFixed(1)} | ${times.toFixed(2)} | ${limit} | ${length ?? ''} | ${statements ?? ''} | ${fine ? '' : '**too much**'} |`
		}),
	].join('\n')
}
