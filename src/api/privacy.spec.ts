/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { forgetPerson } from './privacy.ts'

const server = fakeServer()

describe('privacy', () => {
	itCalls(server, 'forgetPerson', () => forgetPerson(3), { call: 'DELETE /requests/3/person', data: { requests: 2 } })
})
