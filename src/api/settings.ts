/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Named, Settings, SettingsChange } from './types.ts'

import { get, put } from './client.ts'

/**
 * Settings in force.
 */
export function getSettings(): Promise<Settings> {
	return get<Settings>('/settings')
}

/**
 * Change some settings; the others stay as they are.
 *
 * @param change - only what changes, and what was read of it
 */
export function saveSettings(change: SettingsChange): Promise<Settings> {
	return put<Settings>('/settings', change)
}

/**
 * Groups of the server, for the mapping.
 */
export function listGroups(): Promise<Named[]> {
	return get<Named[]>('/groups')
}
