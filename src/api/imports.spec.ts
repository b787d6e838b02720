/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls, itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { checkLines, keepColumns, listImports, takeLines, undoImport } from './imports.ts'

const server = fakeServer()
const table = { kind: 'helpers' as const, source: 'table' as const, columns: [{ field: 'name' }], lines: [{ line: 2, cells: ['Otto'] }] }
const part = { ...table, key: 'abcdefgh', consent: 'c-1' }

describe('imports', () => {
	itLists(server, 'listImports', () => listImports({ limit: 2, cursor: 'c2' }), 'GET /imports?limit=2&cursor=c2')
	itCalls(server, 'checkLines', () => checkLines(table), { call: 'POST /imports/check', body: table, data: [{ line: 2 }] })
	itCalls(server, 'takeLines', () => takeLines(part), { call: 'POST /imports', body: part, data: { import: 3, lines: [] } })
	itCalls(server, 'undoImport', () => undoImport(3, null), { call: 'POST /imports/3/undo', body: { after: null }, data: { removed: 1, kept: [], next: null } })
	itCalls(server, 'keepColumns', () => keepColumns('helpers', 'abcdef01', '{}'), { call: 'PUT /imports/columns', body: { kind: 'helpers', signature: 'abcdef01', map: '{}' }, data: { ok: true } })
})
