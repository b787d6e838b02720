/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe } from 'vitest'
import { itCalls, itLists } from '../../tests/setup/api-call.ts'
import { fakeServer } from '../../tests/setup/api.ts'
import { answerQuestion, changeAppeal, createAppeal, getAppeal, getQuestion, listAppeals, takePaper } from './appeals.ts'

const server = fakeServer()
const input = { title: 'Wer hilft?', text: 'Viele brauchen Hilfe.' }

describe('appeals', () => {
	itLists(server, 'listAppeals', () => listAppeals({ limit: 2, cursor: 'c2' }), 'GET /appeals?limit=2&cursor=c2')
	itCalls(server, 'getAppeal', () => getAppeal(3), { call: 'GET /appeals/3', data: { id: 3 } })
	itCalls(server, 'createAppeal', () => createAppeal(input), { call: 'POST /appeals', body: input, data: { id: 3 } })
	itCalls(server, 'changeAppeal', () => changeAppeal(3, { ...input, state: 'open' }), { call: 'PUT /appeals/3', body: { ...input, state: 'open' }, data: { id: 3 } })
	itCalls(server, 'takePaper', () => takePaper(3, [{ answer: 'no' }], true), { call: 'POST /appeals/3/paper', body: { answers: [{ answer: 'no' }], dryRun: true }, data: [{ ok: true }] })
	itCalls(server, 'getQuestion', () => getQuestion('abcdefgh'), { call: 'GET /questions/abcdefgh', data: { open: true } })
	itCalls(server, 'answerQuestion', () => answerQuestion('abcdefgh', { answer: 'no' }), { call: 'PUT /questions/abcdefgh', body: { answer: 'no' }, data: { ok: true } })
})
