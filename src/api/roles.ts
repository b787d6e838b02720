/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Done, Named, RoleEntry, RoleInput } from './types.ts'

import { get, post, remove } from './client.ts'

/**
 * Who has which role.
 */
export function listRoles(): Promise<RoleEntry[]> {
	return get<RoleEntry[]>('/roles')
}

/**
 * Accounts of the app that could be appointed, with the names everybody reads.
 *
 * @param name - a part of it, from three letters on
 */
export function searchAccounts(name: string): Promise<Named[]> {
	return get<Named[]>('/accounts', { name })
}

/**
 * Appoint a person, or map a group (admin).
 *
 * @param input - role, person or group, districts (`["*"]` = all)
 */
export function createRole(input: RoleInput): Promise<RoleEntry> {
	return post<RoleEntry>('/roles', input)
}

/**
 * Take a role back.
 *
 * @param roleId - id of the entry
 */
export function removeRole(roleId: number): Promise<Done> {
	return remove<Done>(`/roles/${roleId}`)
}
