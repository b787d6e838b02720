/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { describe, expect, it } from 'vitest'
import { readCsv } from '../csv.ts'
import { countAnswers } from './count.ts'

const HEAD = '"User ID","User display name","Timestamp","Wollen wir eine Plattform?","Wann?","Was noch?"'

describe('a survey of the cloud', () => {
	it('is counted question by question, without who answered and when', () => {
		const sheets = Array.from({ length: 20 }, (_, index) => `"otto${index}","Otto ${index}","2026-11-${index + 1}","${index < 15 ? 'ja' : 'nein'}","abends; ${index < 3 ? 'morgens' : ''}","Mir fehlt ${index}"`)
		const { questions, free } = countAnswers(readCsv([HEAD, ...sheets].join('\n')))
		expect(questions).toEqual([
			{ question: 'Wollen wir eine Plattform?', answers: [{ text: 'ja', count: 15 }, { text: 'nein', count: 5 }] },
			{ question: 'Wann?', answers: [{ text: 'abends', count: 20 }, { text: 'morgens', count: 3 }] },
		])
		expect(free).toEqual(['Was noch?'])
	})

	it('that nobody answered has nothing to count', () => {
		expect(countAnswers(readCsv(HEAD))).toEqual({ questions: [], free: [] })
		expect(countAnswers([])).toEqual({ questions: [], free: [] })
	})
})
