/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ImportItem } from './types.ts'

import { get, post } from './client.ts'

/** Handbook, platforms, words and package: a zip in base64. */
export function getArchive(): Promise<{ archive: string }> {
	return get<{ archive: string }>('/archive')
}

/**
 * What an archive holds, and what differs.
 *
 * @param archive - zip in base64
 */
export function previewArchive(archive: string): Promise<ImportItem[]> {
	return post<ImportItem[]>('/archive/preview', { archive })
}

/**
 * @param archive - zip in base64
 * @param take - ids of what is taken; everything else stays
 */
export function importArchive(archive: string, take: readonly string[]): Promise<{ taken: number }> {
	return post<{ taken: number }>('/archive/import', { archive, take: Object.fromEntries(take.map((id) => [id, 'theirs'])) })
}
