/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { DemandInWords } from './demands.ts'
import type { Result } from './kept.ts'

/**
 * A table: places downwards, measures across. A place that has one measure twice shows the one with faults.
 *
 * @param rows - what was measured
 * @param name - of a place
 * @param column - what stands over a measure
 */
export function grid(rows: Result[], name: (row: Result) => string, column = ({ what }: Result) => what): string {
	const columns = [...new Set(rows.map(column))]
	const places = [...new Set(rows.map(name))]
	const lines = places.map((place) => {
		const here = rows.filter((row) => name(row) === place)
		return [place, ...columns.map((wanted) => cell(worst(here.filter((row) => column(row) === wanted))))]
	})
	return [['Ort', ...columns], ['---', ...columns.map(() => '---:')], ...lines].map((line) => `| ${line.join(' | ')} |\n`).join('')
}

/**
 * One line for each demand: its bar, in how many places it was measured, and whether it holds everywhere.
 *
 * @param demands - all of them
 * @param results - of one whole run
 */
export function overview(demands: DemandInWords[], results: Result[]): string {
	const lines = demands.map(({ id, title, bar }) => {
		const rows = results.filter(({ demand }) => demand === id)
		const faults = rows.reduce((sum, { faults }) => sum + faults.length, 0)
		return [id, title, bar, String(new Set(rows.map(({ place }) => place)).size), String(rows.length), faults === 0 ? '✓' : `⚠ ${faults}`]
	})
	const head = ['', 'Forderung', 'Grenze', 'Orte', 'Messungen', 'erfüllt']
	return [head, ['---', '---', '---', '---:', '---:', '---'], ...lines].map((line) => `| ${line.join(' | ')} |\n`).join('')
}

/**
 * A value as a German reader expects it.
 */
export function cell(result: Result | undefined): string {
	if (!result || result.value === null) {
		return '–'
	}
	const { value, unit, faults } = result
	const number = value.toLocaleString('de-DE', { maximumFractionDigits: 1, useGrouping: false })
	return `${number}${unit === '' ? '' : ` ${unit}`}${faults.length > 0 ? ' ⚠' : ''}`
}

/** Faults before none, and something before nothing. */
function worst(rows: Result[]): Result | undefined {
	return rows.find(({ faults }) => faults.length > 0) ?? rows.find(({ value }) => value !== null && value > 0) ?? rows[0]
}
