/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls, itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { decide, finishSuggestion, listEdited, listSuggestions, openEdited, publishPage, restoreVersion, revoke, saveDraft, savePlatforms, sendPage, suggest, takeBackPage } from './editing.ts'

const server = fakeServer()
const text = { based: 2, title: 'a', goal: 'b', topic: null, order: 1, needs: '', markdown: 'c' }
const decision = { purpose: 'video', platform: 'bbb', body: 'Vorstand', date: '2026-01-01', reference: null }

describe('editing', () => {
	itCalls(server, 'listEdited', () => listEdited(), { call: 'GET /editing/pages', data: [] })
	itCalls(server, 'openEdited', () => openEdited('files'), { call: 'GET /editing/pages/files', data: { id: 'files' } })
	itCalls(server, 'saveDraft', () => saveDraft('files', text), { call: 'PUT /editing/pages/files', body: text, data: { id: 'files' } })
	itCalls(server, 'publishPage', () => publishPage('files', 2, 'Erna'), { call: 'POST /editing/pages/files/publish', body: { based: 2, checkedBy: 'Erna' }, data: { id: 'files' } })
	itCalls(server, 'restoreVersion', () => restoreVersion('files', 2, 1), { call: 'POST /editing/pages/files/restore', body: { based: 2, version: 1 }, data: { id: 'files' } })
	itCalls(server, 'takeBackPage', () => takeBackPage('files', 2), { call: 'POST /editing/pages/files/take-back', body: { based: 2 }, data: { id: 'files' } })
	itLists(server, 'listSuggestions', () => listSuggestions({ limit: 2, cursor: 'c2' }), 'GET /suggestions?limit=2&cursor=c2')
	itCalls(server, 'finishSuggestion', () => finishSuggestion(3), { call: 'DELETE /suggestions/3', data: { ok: true } })
	itCalls(server, 'suggest', () => suggest(3, 'files', 'x'), { call: 'POST /assignments/3/suggestion', body: { page: 'files', text: 'x' }, data: { ok: true } })
	itCalls(server, 'sendPage', () => sendPage(3, 'files'), { call: 'POST /requests/3/page', body: { page: 'files' }, data: { ok: true } })
	itCalls(server, 'savePlatforms', () => savePlatforms(1, [], []), { call: 'PUT /platforms', body: { based: 1, platforms: [], purposes: [] }, data: { version: 2 } })
	itCalls(server, 'decide', () => decide(decision), { call: 'POST /platforms/decide', body: decision, data: { version: 2 } })
	itCalls(server, 'revoke', () => revoke('video'), { call: 'POST /platforms/revoke', body: { purpose: 'video' }, data: { version: 2 } })
})
