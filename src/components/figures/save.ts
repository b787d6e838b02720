/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Figures } from '../../api/types.ts'

import { csv } from '../../core/csv.ts'
import { t } from '../../l10n.ts'
import { saveFile } from '../member/saveFile.ts'
import { tablesOf } from './tables.ts'

/**
 * The figures as they are shown, one line for each number.
 *
 * @param figures - from the server
 */
export function linesOf(figures: Figures): (string | number | null)[][] {
	return [
		[t('ins_netz_gegangen', 'Table'), t('ins_netz_gegangen', 'Row'), t('ins_netz_gegangen', 'Column'), t('ins_netz_gegangen', 'Number')],
		...tablesOf(figures).flatMap(({ title, series, word, rows }) => rows.flatMap(({ name, values }) => values
			.map((value, index) => [title, name, series[index] ?? '', value ?? word(null)]))),
	]
}

/**
 * @param figures - from the server
 */
export function saveFigures(figures: Figures): void {
	saveFile(`zahlen-${figures.until}.csv`, 'text/csv', csv(linesOf(figures)))
}
