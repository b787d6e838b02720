/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { getBrochure, getGlossary, getHandbookPage, getPlatforms, listHandbook, searchHandbook } from './handbook.ts'

const server = fakeServer()

describe('handbook', () => {
	itCalls(server, 'listHandbook', () => listHandbook(), { call: 'GET /handbook', data: [] })
	itCalls(server, 'getHandbookPage', () => getHandbookPage('erste-schritte'), { call: 'GET /handbook/erste-schritte', data: { id: 1 } })
	itCalls(server, 'getBrochure', () => getBrochure(), { call: 'GET /brochure', data: [] })
	itCalls(server, 'searchHandbook', () => searchHandbook('mein Link'), { call: 'GET /search?term=mein+Link', data: [] })
	itCalls(server, 'getGlossary', () => getGlossary(), { call: 'GET /glossary', data: [] })
	itCalls(server, 'getPlatforms', () => getPlatforms(), { call: 'GET /platforms', data: { version: 0 } })
})
