/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Named, Settings } from './types.ts'

import { get, put } from './client.ts'

/**
 * Settings in force.
 */
export function getSettings(): Promise<Settings> {
	return get<Settings>('/settings')
}

/**
 * Change the settings.
 *
 * @param settings - all of them
 */
export function saveSettings(settings: Settings): Promise<Settings> {
	return put<Settings>('/settings', settings)
}

/**
 * Groups of the server, for the mapping.
 */
export function listGroups(): Promise<Named[]> {
	return get<Named[]>('/groups')
}
