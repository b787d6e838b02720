/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Addresses, Concerned, Done, Helper } from './types.ts'

import { post, put } from './client.ts'

/**
 * Note whether the signed declaration is on file, since when and how long.
 *
 * @param helperId - id of the helper
 * @param paper - what is noted; without days today, and without end
 * @param paper.onFile - whether it is there
 * @param paper.since - day of the signature
 * @param paper.until - last day on which it holds
 */
export function fileDeclaration(helperId: number, paper: { onFile: boolean, since?: string | null, until?: string | null }): Promise<Helper> {
	return put<Helper>(`/helpers/${helperId}/declaration`, paper)
}

/**
 * Note which trainings a helper has been to.
 *
 * @param helperId - id of the helper
 * @param trainings - all of them
 */
export function noteTrainings(helperId: number, trainings: NonNullable<Helper['trainings']>): Promise<Helper> {
	return put<Helper>(`/helpers/${helperId}/trainings`, { trainings })
}

/**
 * End every access of a helper to the data of others.
 *
 * @param helperId - id of the helper
 */
export function endAccess(helperId: number): Promise<{ persons: Concerned[] }> {
	return post<{ persons: Concerned[] }>(`/helpers/${helperId}/end-access`)
}

/**
 * Give the access back.
 *
 * @param helperId - id of the helper
 */
export function giveAccess(helperId: number): Promise<Done> {
	return post<Done>(`/helpers/${helperId}/give-access`)
}

/**
 * Addresses of the helpers of a district. The server wants the password typed before.
 *
 * @param purpose - id of the purpose
 * @param district - id of the district
 */
export function makeAddresses(purpose: string, district: string): Promise<Addresses> {
	return post<Addresses>('/helpers/addresses', { purpose, district })
}
