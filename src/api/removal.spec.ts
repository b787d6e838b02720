/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { eraseAll } from './removal.ts'

const server = fakeServer()

describe('removal', () => {
	itCalls(server, 'eraseAll', () => eraseAll('Alle Daten löschen'), { call: 'POST /erasure', body: { confirm: 'Alle Daten löschen' }, data: { ok: true } })
})
