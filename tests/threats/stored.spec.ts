/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Stage } from './stage.ts'

/** What an attacker, or a careless import, could have left in a column that the code believes. */
const WRONG = 'x\' OR 1=1 -- "'

/** Names and seals are no codes: in the full run they are spoiled as well. */
const NO_CODE = /^sealed|_key$|^hash$|_id$|_by$|^actor$|_date$|_until$|^needed_by$|^codeword$/
const full = process.env.FULL === '1'

let stage: Stage
let columns: [table: string, column: string][]

beforeAll(async () => {
	stage = await Stage.open()
	await stage.reads()
	columns = stage.sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'oc!_ing!_%' ESCAPE '!'")
		.flatMap(({ name }) => stage.sql(`PRAGMA table_info("${name}")`)
			.filter(({ name: column, type }) => /CHAR|CLOB|TEXT/.test(String(type)) && (full || !NO_CODE.test(String(column))))
			.map(({ name: column }) => [String(name), String(column)] as [string, string]))
})

afterAll(() => stage?.close())

describe('T4: a stored text that is no code reaches no SQL and breaks no page', () => {
	it('in every column that holds text, for every read', async () => {
		const wrong: string[] = []
		const reads = (await stage.reads()).filter(({ role }) => ['coordinator-all', 'member', 'helper', 'intake', 'admin', 'trust'].includes(role)).sort((a, b) => Number(b.role === 'coordinator-all') - Number(a.role === 'coordinator-all'))
		// One reader of each route; in the full run everybody.
		const one = reads.filter((read, index) => full || reads.findIndex(({ route }) => route === read.route) === index)
		expect(columns.length).toBeGreaterThan(35)
		for (const [table, column] of columns) {
			const kept = stage.sql(`SELECT id, "${column}" AS kept FROM "${table}" ORDER BY id DESC LIMIT 1`)[0]
			if (kept === undefined) {
				continue
			}
			stage.sql(`UPDATE OR IGNORE "${table}" SET "${column}" = ? WHERE id = ?`, WRONG, kept.id!)
			const answers = await Promise.all(one.map(async (read) => [read, await stage.get(read)] as const))
			stage.sql(`UPDATE OR IGNORE "${table}" SET "${column}" = ? WHERE id = ?`, kept.kept!, kept.id!)
			wrong.push(...answers.filter(([, { status }]) => status >= 500).map(([{ route, role }, { status }]) => `${table}.${column}: ${route} of ${role} gave ${status}`))
		}
		expect(wrong).toEqual([])
	}, 600_000)
})
