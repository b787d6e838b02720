/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Done, ImportEntry, ImportLine, ImportPart, ImportTable, ImportUndone, Page, PageQuery } from './types.ts'

import { get, getPage, post, put } from './client.ts'

/**
 * Imports that can be undone, newest first.
 *
 * @param page - which part of the list
 */
export function listImports(page?: PageQuery): Promise<Page<ImportEntry>> {
	return getPage<ImportEntry>('/imports', page)
}

/**
 * Looks what would become of at most 200 lines. Nothing is kept.
 *
 * @param table - columns and lines
 */
export function checkLines(table: ImportTable): Promise<ImportLine[]> {
	return post<ImportLine[]>('/imports/check', table)
}

/**
 * Takes at most 200 lines in: those that can be, or none. The same part sent again makes nothing twice.
 *
 * @param part - columns and lines
 */
export function takeLines(part: ImportPart): Promise<{ import: number, lines: ImportLine[] }> {
	return post<{ import: number, lines: ImportLine[] }>('/imports', part)
}

/**
 * Takes back a part of what an import made.
 *
 * @param id - of the import
 * @param after - `next` of the part before; null for the first
 */
export function undoImport(id: number, after: number | null): Promise<ImportUndone> {
	return post<ImportUndone>(`/imports/${id}/undo`, { after })
}

/**
 * What the columns of a table mean, as somebody kept it.
 *
 * @param kind - what the lines become
 * @param signature - of the headings
 */
export async function getColumns(kind: ImportTable['kind'], signature: string): Promise<string | null> {
	return (await get<{ map: string | null }>('/imports/columns', { kind, signature })).map
}

/**
 * Keep what the columns mean.
 *
 * @param kind - what the lines become
 * @param signature - of the headings
 * @param map - JSON
 */
export function keepColumns(kind: ImportTable['kind'], signature: string, map: string): Promise<Done> {
	return put<Done>('/imports/columns', { kind, signature, map })
}
