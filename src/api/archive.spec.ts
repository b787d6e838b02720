/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { getArchive, importArchive, previewArchive } from './archive.ts'

const server = fakeServer()

describe('archive', () => {
	itCalls(server, 'getArchive', () => getArchive(), { call: 'GET /archive', data: { archive: 'UEs=' } })
	itCalls(server, 'previewArchive', () => previewArchive('UEs='), { call: 'POST /archive/preview', body: { archive: 'UEs=' }, data: [] })
	itCalls(server, 'importArchive', () => importArchive('UEs=', ['page:files']), { call: 'POST /archive/import', body: { archive: 'UEs=', take: { 'page:files': 'theirs' } }, data: { taken: 1 } })
})
