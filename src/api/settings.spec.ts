/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Settings } from './types.ts'

import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { getSettings, listGroups, saveSettings } from './settings.ts'

const server = fakeServer()

describe('settings', () => {
	const settings = { askDeadlineHours: 48 } as Settings
	itCalls(server, 'getSettings', () => getSettings(), { call: 'GET /settings', data: settings })
	itCalls(server, 'saveSettings', () => saveSettings({ askDeadlineHours: 24, based: settings }), { call: 'PUT /settings', body: { askDeadlineHours: 24, based: settings }, data: settings })
	itCalls(server, 'listGroups', () => listGroups(), { call: 'GET /groups', data: [] })
})
