/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { getFigures, setTargets } from './figures.ts'

const server = fakeServer()

describe('figures', () => {
	const targets = { asked: 100, answeredPercent: null, withoutAccount: null, contactDays: 3, baseline: '' }
	itCalls(server, 'getFigures', () => getFigures(), { call: 'GET /figures', data: { requests: 24 } })
	itCalls(server, 'setTargets', () => setTargets(targets), { call: 'PUT /figures/targets', body: targets, data: targets })
})
