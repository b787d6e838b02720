/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Result } from './kept.ts'

import { demands } from './demands.ts'

const THEMES: Record<string, string> = {
	light: 'hell',
	dark: 'dunkel',
	'light-highcontrast': 'hell, hoher Kontrast',
	'dark-highcontrast': 'dunkel, hoher Kontrast',
}

/**
 * The page for people: for each demand what was measured, place by place, and in each theme where that matters.
 *
 * @param results - of one whole run
 */
export function writeTable(results: Result[]): string {
	const parts = demands.map(({ id, title, bar }) => {
		const rows = results.filter(({ demand }) => demand === id)
		const heading = `## ${id}: ${title}\n\nGrenze: ${bar}\n`
		return rows.length === 0 ? '' : `${heading}\n${grid(rows)}`
	})
	return `<!--
SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
SPDX-License-Identifier: AGPL-3.0-or-later
-->

# Niemand bleibt zurück: was gemessen ist

Diese Seite schreibt der Testlauf: \`UPDATE_DOCS=1 FULL=1 make test-e2e\`. Jede Zahl ist im Browser gemessen. ⚠ steht, wo eine Forderung nicht erfüllt ist. Ein Strich heißt: Auf dieser Seite gibt es nichts dergleichen. Seiten, deren Name mit \`desk\` beginnt, sowie \`coordination\` und \`queue\` sind für die Koordination. Für sie gelten kleinere Ziele (24 px), 4,5 : 1 und Regeln der Stufe AA.

${parts.filter((part) => part !== '').join('\n')}`
}

/** Places downwards, measures (in each theme) across. */
function grid(rows: Result[]): string {
	const columns = [...new Map(rows.map((row) => [heading(row), row])).keys()]
	const places = [...new Set(rows.map(({ place }) => place))]
	const lines = places.map((place) => [place, ...columns.map((column) => cell(rows.filter((row) => row.place === place && heading(row) === column)))])
	return [['Ort', ...columns], ['---', ...columns.map(() => '---:')], ...lines].map((line) => `| ${line.join(' | ')} |\n`).join('')
}

/** What stands over a column. */
function heading({ what, theme }: Result): string {
	return theme === null ? what : `${what}, ${THEMES[theme]}`
}

/** A value as a German reader expects it. */
function cell([result]: Result[]): string {
	if (!result || result.value === null) {
		return '–'
	}
	const { value, unit, faults } = result
	const number = value.toLocaleString('de-DE', { maximumFractionDigits: 1, useGrouping: false })
	return `${number}${unit === '' ? '' : ` ${unit}`}${faults.length > 0 ? ' ⚠' : ''}`
}
