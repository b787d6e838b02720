/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Due, LegalItem, LegalText } from './types.ts'

import { get } from './client.ts'

/**
 * Documents on data protection.
 */
export function listLegal(): Promise<LegalItem[]> {
	return get<LegalItem[]>('/legal')
}

/**
 * One of them, filled in.
 *
 * @param documentId - id of the document
 */
export function getLegal(documentId: string): Promise<LegalText> {
	return get<LegalText>(`/legal/${documentId}`)
}

/**
 * What the deletion clocks would do now.
 */
export function getRetention(): Promise<Due[]> {
	return get<Due[]>('/retention')
}
